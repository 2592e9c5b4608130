package id.mppdigital.application.batch;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import id.mppdigital.application.batch.BatchPreview.Expected;
import id.mppdigital.application.batch.BatchPreview.Foreseen;
import id.mppdigital.application.batch.BatchResult.BatchRefusal;
import id.mppdigital.application.desk.AssignApplication;
import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.Applications;
import id.mppdigital.application.listing.ListApplications;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.security.Caller;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Foresees a batch from the applications as they are now, by their own rules: their status, who applied, who has them.
 * What else may be wrong with a move, such as an unknown stage, shows when the batch is worked off.
 */
@Component
class PreviewBatch {
    private final ListApplications list;
    private final Applications applications;
    private final AssignApplication assignments;
    private final Clock clock;

    PreviewBatch(ListApplications list, Applications applications, AssignApplication assignments, Clock clock) {
        this.list = list;
        this.applications = applications;
        this.assignments = assignments;
        this.clock = clock;
    }

    /** One statement for the applications, and one for the colleague who would get them. */
    BatchPreview preview(Caller caller, BatchRequest request) {
        request.check();
        var command = Command.of(caller, request);
        var named = request.named();
        var filter = request.filter();
        var found = filter == null
                ? applications.all(named, command.desk())
                : list.first(command.desk(), filter.of(caller), BatchRequest.LARGEST + 1);
        var more = found.size() > BatchRequest.LARGEST;
        var taken = more ? found.subList(0, BatchRequest.LARGEST) : found;
        var expected = new ArrayList<>(counted(taken, change(command)));
        if (filter == null && taken.size() < named.size()) {
            expected.add(new Expected(Foreseen.NOT_FOUND, null, null, named.size() - taken.size()));
        }
        return new BatchPreview(taken.stream().map(Application::id).toList(), more, expected);
    }

    private static List<Expected> counted(List<Application> taken, Predicate<Application> change) {
        return taken.stream().collect(groupingBy(it -> expect(it, change), counting())).entrySet().stream()
                .map(same -> same.getKey().times(same.getValue().intValue()))
                .sorted(comparing(Expected::outcome)
                        .thenComparing(Expected::status, nullsLast(naturalOrder()))
                        .thenComparing(Expected::count, reverseOrder()))
                .toList();
    }

    private static Expected expect(Application application, Predicate<Application> change) {
        try {
            var outcome = change.test(application) ? Foreseen.CHANGED : Foreseen.UNCHANGED;
            return new Expected(outcome, application.status(), null, 1);
        } catch (Problem refused) {
            return new Expected(Foreseen.REFUSED, application.status(), BatchRefusal.of(refused), 1);
        }
    }

    /** Whether an application would change; throws what it would be refused with. */
    private Predicate<Application> change(Command command) {
        if (command.move() == null) {
            return assignments.foresee(command.desk(), command.by(), requireNonNull(command.officer()));
        }
        var move = command.move().move(command.actor(), command.by());
        return application -> !application.standsAt(move)
                && application.move(move, clock.instant()).status() == move.to();
    }
}
