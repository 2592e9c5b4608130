package id.mppdigital.samples.agency.rules;

import id.mppdigital.samples.paper.Text;

/** What an agency decides about a case. */
public sealed interface Verdict {
    /** The product is issued. */
    record Granted() implements Verdict {}

    /** The citizen has to mend something first. */
    record Incomplete(String code, Text reason) implements Verdict {}

    /** Refused for good, with the provision it stands on and where to object. */
    record Refused(String code, Text reason, String legalBasis, String appealRoute) implements Verdict {}
}
