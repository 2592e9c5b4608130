package id.mppdigital.platform.guard;

/** What a call showed about the dependency's health. */
public enum Health {
    WELL,
    ILL,
    /** Nothing: the breaker doesn't count it. */
    UNKNOWN
}
