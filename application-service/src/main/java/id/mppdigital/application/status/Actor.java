package id.mppdigital.application.status;

import id.mppdigital.platform.security.Caller;

/** Who moves an application; agencies move it through their own systems (AGENCY) or by a person's hand (OFFICER). */
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
