package id.mppdigital.portal.session.tokens;

/** A seal for tests that start no portal. */
public final class Seals {
    private Seals() {}

    public static Seal ofTests() {
        return new Seal(new SessionSettings("a key that only the tests know, long enough"));
    }
}
