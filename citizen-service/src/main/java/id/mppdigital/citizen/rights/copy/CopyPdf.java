package id.mppdigital.citizen.rights.copy;

import id.mppdigital.citizen.keys.CopyPart;
import id.mppdigital.citizen.keys.CopyPart.Item;
import id.mppdigital.citizen.paper.Paper;
import id.mppdigital.citizen.paper.Paper.Type;
import id.mppdigital.platform.problem.Language;
import id.mppdigital.platform.problem.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The copy on paper, in one language. */
final class CopyPdf {
    /** A part with more goes on in the JSON file: nobody reads thousands of pages. */
    private static final int MOST = 500;

    private static final Wording TITLE = new Wording("Salinan data pribadi Anda", "A copy of your personal data");
    private static final Wording MADE = new Wording("Dibuat {0}.", "Made {0}.");
    private static final Wording LAW = new Wording(
            "Diberikan atas permintaan Anda menurut UU 27/2022 tentang Pelindungan Data Pribadi, Pasal 7. Simpan baik-baik:"
                    + " berkas ini memuat NIK dan data Anda.",
            "Given at your request under Law 27/2022 on the protection of personal data, article 7. Keep it safe: this"
                    + " file holds your NIK and your data.");
    private static final Wording NOTHING = new Wording("Tidak ada.", "Nothing.");
    private static final Wording MORE =
            new Wording("{0} lagi ada dalam salinan JSON.", "{0} more are in the copy as JSON.");
    private static final Wording YES = new Wording("ya", "yes");
    private static final Wording NO = new Wording("tidak", "no");

    private final Language language;

    CopyPdf(Language language) {
        this.language = language;
    }

    byte[] of(Instant madeAt, List<CopyPart> parts) {
        try (var paper = new Paper(TITLE.in(language), language.tag())) {
            paper.write(Type.TITLE, TITLE.in(language));
            paper.write(Type.PLAIN, MADE.with(time(madeAt)).in(language));
            paper.write(Type.PLAIN, LAW.in(language));
            for (var part : parts) {
                write(part, paper);
            }
            return paper.finished();
        } catch (IOException e) {
            throw new UncheckedIOException("a copy can't be written", e);
        }
    }

    private void write(CopyPart part, Paper paper) throws IOException {
        paper.write(Type.HEADING, part.title().in(language));
        var entries = part.entries();
        if (entries.isEmpty()) {
            paper.write(Type.PLAIN, NOTHING.in(language));
        }
        for (var entry : entries.subList(0, Math.min(MOST, entries.size()))) {
            for (var item : entry) {
                if (item.value() != null) {
                    paper.write(Type.PLAIN, line(item));
                }
            }
            paper.gap();
        }
        if (entries.size() > MOST) {
            paper.write(Type.PLAIN, MORE.with(entries.size() - MOST).in(language));
        }
    }

    private String line(Item item) {
        return item.label().in(language) + ": " + text(item.value());
    }

    private String text(@Nullable Object value) {
        return switch (value) {
            case Instant at -> time(at);
            case Wording wording -> wording.in(language);
            case Boolean is -> (is ? YES : NO).in(language);
            case JsonNode node -> node.isString() ? node.stringValue() : node.toString();
            case Collection<?> all -> all.stream().map(this::text).collect(Collectors.joining(", "));
            case null, default -> String.valueOf(value);
        };
    }

    /** By one clock, as a person may have been at malls of three zones. */
    private String time(Instant at) {
        var locale = language == Language.EN ? Locale.UK : Locale.of(language.tag());
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", locale)
                .withZone(ZoneOffset.UTC)
                .format(at);
    }
}
