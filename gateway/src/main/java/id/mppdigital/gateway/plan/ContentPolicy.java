package id.mppdigital.gateway.plan;

/**
 * What a browser may do with an answer (Content Security Policy, level 3).
 *
 * @param text the header's value; {@code %s} stands for the origin of the issuer
 */
public record ContentPolicy(String text) {
    /**
     * An API's answer is never a page: nothing in it may run, load or be framed, and opened by itself it hasn't our
     * origin. That matters for what citizens uploaded, and for an agency's API under our name.
     */
    public static final ContentPolicy API = new ContentPolicy("default-src 'none'; frame-ancestors 'none'; sandbox");

    /** The developers' page exchanges a code for a token at the issuer. */
    public static final ContentPolicy DOCS = new ContentPolicy("default-src 'none'; script-src 'self'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self' %s; form-action 'none'; "
            + "base-uri 'none'; frame-ancestors 'none'");

    /** @param issuer the origin of who signs people in, such as {@code https://sso.example.id} */
    public String with(String issuer) {
        return text.replace("%s", issuer);
    }
}
