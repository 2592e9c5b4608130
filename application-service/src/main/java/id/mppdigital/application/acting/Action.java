package id.mppdigital.application.acting;

/** What a power of attorney lets somebody do; a parent may do all of it. */
public enum Action {
    /** Fills in and submits an application. */
    APPLY,
    /** Answers a correction request. */
    CORRECT,
    /** Fetches what was issued. */
    RECEIVE
}
