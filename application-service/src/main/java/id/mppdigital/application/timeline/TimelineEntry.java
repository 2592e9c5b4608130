package id.mppdigital.application.timeline;

import id.mppdigital.application.lifecycle.Remarks;
import id.mppdigital.application.status.Actor;
import id.mppdigital.application.status.ApplicationStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One change of an application, with the texts that came with it. */
public record TimelineEntry(
        long sequence,
        ApplicationStatus from,
        ApplicationStatus to,
        @Nullable String stage,
        @Nullable String reasonCode,
        Actor actor,
        Instant at,
        Remarks remarks) {}
