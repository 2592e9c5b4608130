package id.mppdigital.application.desk;

import id.mppdigital.application.acting.Representatives;
import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.lifecycle.Applications;
import id.mppdigital.application.lifecycle.Scope;
import id.mppdigital.application.officer.Officers;
import id.mppdigital.application.refusal.ApplicationRefusal;
import id.mppdigital.platform.problem.Problem;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives an application to an officer or to nobody. The application is locked, so of two officers one comes second. */
@Component
public class AssignApplication {
    private final Applications applications;
    private final Assignments assignments;
    private final Officers officers;
    private final Representatives representatives;

    AssignApplication(
            Applications applications, Assignments assignments, Officers officers, Representatives representatives) {
        this.applications = applications;
        this.assignments = assignments;
        this.officers = officers;
        this.representatives = representatives;
    }

    /** Gives it to the officer, unless it is in the hands of somebody other than the one who asks for it. */
    @Transactional
    public Application assign(ApplicationId id, Scope.Desk desk, String by, String officer) {
        assign(id, desk, Assignment.assign(by, null, officer));
        return applications.get(id, desk);
    }

    /** A request for what is the case already is a repetition and changes nothing. */
    @Transactional
    Assigned assign(ApplicationId id, Scope.Desk desk, Assignment assignment) {
        var application = applications.lock(id, desk);
        var to = assignment.to();
        if (changes(application, assignment, () -> to == null ? Optional.empty() : officers.desk(to, desk.agency()))) {
            applications.assign(id, to);
            assignments.add(id, application.handling().assignee(), assignment);
        }
        return new Assigned(id, to);
    }

    /**
     * Tells of applications at this desk whether giving them to the officer would change anything; throws what the
     * assignment would be refused with.
     */
    public Predicate<Application> foresee(Scope.Desk desk, String by, String officer) {
        var assignment = Assignment.assign(by, null, officer);
        var theirs = officers.desk(officer, desk.agency());
        return application -> changes(application, assignment, () -> theirs);
    }

    private boolean changes(
            Application application, Assignment assignment, Supplier<Optional<Scope.Desk>> deskOfTheOther) {
        if (Objects.equals(application.handling().assignee(), assignment.to())) {
            return false;
        }
        requireExpected(application, assignment);
        requireFit(application, assignment, deskOfTheOther);
        return true;
    }

    private void requireExpected(Application application, Assignment assignment) {
        var holder = application.handling().assignee();
        if (!assignment.expects(holder)) {
            throw holder == null
                    ? Problem.of(ApplicationRefusal.HELD_BY_NOBODY)
                    : Problem.of(ApplicationRefusal.HELD_BY_ANOTHER, officers.nameOf(holder, application));
        }
    }

    private void requireFit(
            Application application, Assignment assignment, Supplier<Optional<Scope.Desk>> deskOfTheOther) {
        var to = assignment.to();
        if (to == null) {
            return;
        }
        var self = to.equals(assignment.by());
        if (to.equals(application.citizenId()) || representatives.filed(application.id(), to)) {
            throw Problem.of(self ? ApplicationRefusal.OWN_APPLICATION : ApplicationRefusal.COLLEAGUE_APPLIED);
        }
        if (application.status().isFinal()) {
            throw Problem.of(ApplicationRefusal.APPLICATION_ENDED);
        }
        if (!self && deskOfTheOther.get().filter(it -> it.includes(application)).isEmpty()) {
            throw Problem.of(ApplicationRefusal.UNKNOWN_COLLEAGUE).at("/officer", ApplicationRefusal.UNKNOWN_COLLEAGUE);
        }
    }
}
