package id.mppdigital.application.represented;

import id.mppdigital.application.acting.Action;
import id.mppdigital.application.acting.StandingPowers;
import id.mppdigital.application.deadline.DueDates;
import id.mppdigital.application.dossier.Dossiers;
import id.mppdigital.application.issuance.IssuedDocument;
import id.mppdigital.application.issuance.IssuedDocuments;
import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.lifecycle.Applications;
import id.mppdigital.application.lifecycle.Scope;
import id.mppdigital.application.listing.ApplicationSummary;
import id.mppdigital.application.status.ApplicationStatus;
import id.mppdigital.application.timeline.Timeline;
import id.mppdigital.application.timeline.TimelineEntry;
import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.problem.Problem;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows representatives what they filed. No answers are shown, and of the agency's words only a correction request to
 * who may answer it, so reading it leaves no record.
 */
@Component
class ReadRepresented {
    /** Which ones is decided by {@link StandingPowers}. */
    private static final Scope FILED = new Scope.Filed();

    private final StandingPowers powers;
    private final Applications applications;
    private final DueDates dueDates;
    private final Dossiers dossiers;
    private final Timeline timeline;
    private final IssuedDocuments issuedDocuments;

    ReadRepresented(
            StandingPowers powers,
            Applications applications,
            DueDates dueDates,
            Dossiers dossiers,
            Timeline timeline,
            IssuedDocuments issuedDocuments) {
        this.powers = powers;
        this.applications = applications;
        this.dueDates = dueDates;
        this.dossiers = dossiers;
        this.timeline = timeline;
        this.issuedDocuments = issuedDocuments;
    }

    Page<RepresentedSummary> page(String representative, int limit, @Nullable String after) {
        var most = Page.limit(limit);
        var before = after == null ? null : Cursor.decode(after).uuid(0);
        var filed = powers.of(representative, most + 1, before);
        var ids = filed.stream().map(StandingPowers.Power::application).toList();
        var byId =
                applications.all(ids, FILED).stream().collect(Collectors.toMap(Application::id, Function.identity()));
        var due = dueDates.of(byId.values());
        var found = filed.stream()
                .flatMap(each -> Optional.ofNullable(byId.get(each.application())).stream()
                        .map(it -> summary(it, each, due.get(it.id().value()))))
                .toList();
        return Page.of(found, most, each -> Cursor.of(each.application().id().value()));
    }

    /** @throws Problem 404 {@code not-found}, also once the power is over */
    @Transactional(readOnly = true)
    RepresentedDetail detail(String representative, ApplicationId id) {
        var power = powers.find(representative, id).orElseThrow(() -> Problem.notFound("permohonan", "application"));
        var application = applications.get(id, FILED);
        var names = dossiers.latest(id.value()).representation();
        var both = names == null ? null : new TimelineEntry.Represented(names.principal(), names.representative());
        var entries = timeline.of(application).stream()
                .map(TimelineEntry::withoutWords)
                .map(entry -> both != null && entry.isRepresented(application) ? entry.with(both) : entry)
                .toList();
        var dueAt = dueDates.of(application).orElse(null);
        return new RepresentedDetail(
                summary(application, power, dueAt),
                names,
                entries,
                asked(application, power),
                issued(application, power));
    }

    /** What the agency wants corrected, for who may answer that: its words, and none of the answers. */
    private @Nullable Asked asked(Application application, StandingPowers.Power power) {
        return power.covers(Action.CORRECT) && application.status() == ApplicationStatus.CORRECTION_REQUESTED
                ? Asked.of(timeline.asked(application))
                : null;
    }

    private @Nullable List<IssuedDocument> issued(Application application, StandingPowers.Power power) {
        return power.covers(Action.RECEIVE)
                ? issuedDocuments.of(application.id().value())
                : null;
    }

    /** Without the bill, which is the principal's. */
    private static RepresentedSummary summary(
            Application application, StandingPowers.Power power, @Nullable OffsetDateTime dueAt) {
        return new RepresentedSummary(ApplicationSummary.of(application, FILED, dueAt, null), power.representation());
    }
}
