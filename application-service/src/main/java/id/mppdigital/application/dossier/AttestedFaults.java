package id.mppdigital.application.dossier;

import id.mppdigital.application.catalog.ServiceVersion;
import id.mppdigital.application.refusal.ApplicationRefusal;
import id.mppdigital.platform.problem.Problem;

/** A register's value that doesn't fit the form is not the citizen's to correct: says how to go on without it. */
final class AttestedFaults {

    private AttestedFaults() {}

    static Problem.Fault explain(Problem.Fault fault, AnswerMerge merge, ServiceVersion service) {
        var field = Pointers.fieldOf(fault.pointer());
        if (!merge.isAttested(field) || !merge.answers().containsKey(field)) {
            return fault;
        }
        return Problem.Fault.of(
                fault.pointer(),
                service.isOptional(field)
                        ? ApplicationRefusal.ATTESTED_VALUE_UNFIT
                        : ApplicationRefusal.REQUIRED_ATTESTED_VALUE_UNFIT);
    }
}
