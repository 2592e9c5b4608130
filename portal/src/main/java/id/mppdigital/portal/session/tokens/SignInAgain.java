package id.mppdigital.portal.session.tokens;

/** The issuer gives this session no more tokens, or the platform takes them no more. */
public class SignInAgain extends RuntimeException {
    public SignInAgain() {
        super("The sign-in has ended", null, false, false);
    }
}
