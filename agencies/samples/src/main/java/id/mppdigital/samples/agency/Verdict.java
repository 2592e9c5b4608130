package id.mppdigital.samples.agency;

import java.util.List;
import java.util.stream.Stream;

/** What an agency decides about a case. */
public sealed interface Verdict {

    /** The product is issued. */
    record Granted() implements Verdict {}

    /** The citizen has to mend something first. */
    record Incomplete(String code, Text reason) implements Verdict {}

    /** Refused for good, with the provision it stands on and where to object. */
    record Refused(String code, Text reason, String legalBasis, String appealRoute) implements Verdict {}

    default List<Transition> transitions() {
        return switch (this) {
            case Granted() ->
                Stream.of(Status.APPROVED, Status.ISSUED, Status.COMPLETED)
                        .map(Transition::to)
                        .toList();
            case Incomplete(var code, var reason) ->
                List.of(new Transition(Status.CORRECTION_REQUESTED, code, reason, null, null));
            case Refused(var code, var reason, var legalBasis, var appealRoute) ->
                List.of(new Transition(Status.REJECTED, code, reason, legalBasis, appealRoute));
        };
    }
}
