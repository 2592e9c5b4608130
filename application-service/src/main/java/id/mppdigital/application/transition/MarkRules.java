package id.mppdigital.application.transition;

import static id.mppdigital.application.refusal.ApplicationRefusal.DUPLICATE;
import static id.mppdigital.application.refusal.ApplicationRefusal.FIELD_OR_DOCUMENT;
import static id.mppdigital.application.refusal.ApplicationRefusal.MARKS_NOT_ALLOWED;
import static id.mppdigital.application.refusal.ApplicationRefusal.UNKNOWN_FIELD;
import static id.mppdigital.application.refusal.ApplicationRefusal.UNKNOWN_REQUIREMENT;

import id.mppdigital.application.catalog.ServiceVersion;
import id.mppdigital.application.lifecycle.Move;
import id.mppdigital.application.lifecycle.Remarks;
import id.mppdigital.application.status.ApplicationStatus;
import id.mppdigital.platform.problem.Problem.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The marks of a correction request: each on another field or document that the service has. */
final class MarkRules {
    private MarkRules() {}

    static List<Fault> check(Move move, ServiceVersion service) {
        var marks = move.remarks().marked();
        if (!marks.isEmpty() && move.to() != ApplicationStatus.CORRECTION_REQUESTED) {
            return List.of(Fault.of("/marks", MARKS_NOT_ALLOWED));
        }
        var faults = new ArrayList<Fault>();
        var seen = new HashSet<String>();
        for (var i = 0; i < marks.size(); i++) {
            check(marks.get(i), "/marks/" + i, service, faults);
            if (!seen.add(marks.get(i).field() + " " + marks.get(i).document())) {
                faults.add(Fault.of("/marks/" + i, DUPLICATE));
            }
        }
        return faults;
    }

    private static void check(Remarks.Mark mark, String pointer, ServiceVersion service, List<Fault> faults) {
        var field = mark.field();
        var document = mark.document();
        if ((field == null) == (document == null)) {
            faults.add(Fault.of(pointer, FIELD_OR_DOCUMENT));
        } else if (field != null && !service.has(field)) {
            faults.add(Fault.of(pointer + "/field", UNKNOWN_FIELD));
        } else if (document != null && service.requirement(document).isEmpty()) {
            faults.add(Fault.of(pointer + "/document", UNKNOWN_REQUIREMENT));
        }
    }
}
