package id.mppdigital.application.status;

import id.mppdigital.platform.security.Caller;

/** Who moves an application. AGENCY is an agency's system, OFFICER a person of an agency. */
public enum Actor {
    AGENCY,
    OFFICER,
    CITIZEN,
    SYSTEM;

    public static Actor of(Caller caller) {
        if (caller.has("agency-client")) {
            return AGENCY;
        }
        return caller.has("agency-officer") ? OFFICER : CITIZEN;
    }
}
