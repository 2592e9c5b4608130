package id.mppdigital.samples.agency.rules;

import id.mppdigital.samples.paper.Text;
import java.util.List;

/** What an agency decides about a case. */
public sealed interface Verdict {
    /** The product is issued. */
    record Granted() implements Verdict {}

    /**
     * The citizen has to mend something first.
     *
     * @param marks the fields, all that belong together; none if the citizen shall look at everything
     */
    record Incomplete(String code, Text reason, List<Mark> marks) implements Verdict {
        public Incomplete(String code, Text reason) {
            this(code, reason, List.of());
        }
    }

    /** Refused for good, with the provision it stands on and where to object. */
    record Refused(String code, Text reason, String legalBasis, String appealRoute) implements Verdict {}
}
