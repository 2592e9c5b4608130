package id.mppdigital.application.cases.saga;

import id.mppdigital.application.acting.Acting;
import id.mppdigital.application.acting.Action;
import id.mppdigital.application.cases.saga.CaseParts.Kept;
import id.mppdigital.application.cases.saga.PartDossiers.Completed;
import id.mppdigital.application.dossier.Dossier;
import id.mppdigital.application.refusal.ApplicationRefusal;
import id.mppdigital.application.submission.Applicant;
import id.mppdigital.application.submission.FileApplication;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.work.Outcome;
import id.mppdigital.platform.work.Worker;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Files a part that is ready, or asks the citizen for what it lacks. By a power that has ended nothing is filed: the
 * part stops.
 */
@Component
class StartParts implements Worker<StartParts.Start> {
    private static final Duration UNTIL_IT_OPENS = Duration.ofMinutes(10);

    private final PartDossiers dossiers;
    private final FileApplication filing;
    private final CaseParts parts;
    private final PartStarts starts;
    private final PartSteps steps;

    StartParts(PartDossiers dossiers, FileApplication filing, CaseParts parts, PartStarts starts, PartSteps steps) {
        this.dossiers = dossiers;
        this.filing = filing;
        this.parts = parts;
        this.starts = starts;
        this.steps = steps;
    }

    record Start(UUID id, UUID partId) {}

    @Override
    public Class<Start> items() {
        return Start.class;
    }

    @Override
    public Worked work(Claimed<Start> claimed) {
        try {
            parts.kept(claimed.item().partId()).ifPresent(this::start);
            return Worked.of(new Outcome.Done());
        } catch (Problem refused) {
            // The service is closed there, or its agency can't receive: that passes, and is not the citizen's fault.
            return Worked.of(new Outcome.Hold(refused.code(), UNTIL_IT_OPENS));
        }
    }

    @Override
    public void settled(List<Settled<Start>> settled) {
        starts.remove(settled.stream()
                .filter(each -> each.outcome() instanceof Outcome.Done)
                .map(each -> each.item().id())
                .toList());
    }

    private void start(Kept kept) {
        var completed = dossiers.complete(kept);
        if (completed.lacking().none()) {
            file(kept, completed);
        } else {
            steps.ask(kept, completed);
        }
    }

    private void file(Kept kept, Completed completed) {
        var target = kept.target();
        var by = target.by();
        var applicant = Applicant.known(by == null ? target.citizenId() : by.representative(), target.client());
        var dossier = completed.dossier().handedOverLater();
        var prepared = filing.prepare(applicant, completed.offer(), dossier, acting(target, dossier), null)
                .begun(target.openedAt());
        try {
            steps.file(kept, prepared, completed.offer().timeZone());
        } catch (Problem refused) {
            if (!refused.code().equals(ApplicationRefusal.REPRESENTATION_EXPIRED.code())) {
                throw refused;
            }
            steps.stop(kept);
        }
    }

    /** As it was signed when the life event was submitted; the names stand in the dossier alone. */
    private static @Nullable Acting acting(Kept.Target target, Dossier dossier) {
        var by = target.by();
        if (by == null) {
            return null;
        }
        var named = Objects.requireNonNull(dossier.representation());
        return new Acting(
                by.statement(),
                by.representation(),
                named.kind(),
                Action.APPLY,
                by.actions() == null ? null : Set.copyOf(by.actions()),
                new Acting.Person(target.citizenId(), named.principal()),
                new Acting.Person(by.representative(), named.representative()),
                by.actingSignedAt().getEpochSecond(),
                by.actingUntil().getEpochSecond());
    }
}
