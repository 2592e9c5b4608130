package id.mppdigital.gateway.plan;

/** Who may ask for what lies in an area. Writing always takes a token. */
public enum Audience {
    SIGNED_IN,
    /** Anyone reads the area's own page, and nothing below it. */
    ANYONE_AT_ITS_ROOT,
    ANYONE
}
