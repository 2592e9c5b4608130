package id.mppdigital.application.desk;

import id.mppdigital.platform.text.Meaningful;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The body of {@code POST …/notes}. */
record NoteRequest(@NotNull @Size(max = 4_000) @Meaningful String text) {}
