package id.mppdigital.portal.session;

import java.util.List;
import java.util.stream.Stream;

/** Who may open which addresses, in one table. A page whose address stands in no row fails the build. */
final class Routes {
    /**
     * What anyone may open: without a token the gateway gives nothing else. Sign-in and sign-out are for those who have
     * no session, or none any more.
     */
    static final List<String> ANYONE = List.of(
            "/",
            "/services/*",
            "/events",
            "/status",
            "/status/**",
            "/statistics/**",
            "/criteria/**",
            "/availability",
            "/error",
            SignInController.ADDRESS,
            SignInController.FAILED,
            SignInController.ENDED,
            SignOutController.ADDRESS,
            BackChannelController.ADDRESS);

    static final List<Row> ROLES = List.of(
            new Row("/my/**", "citizen"),
            new Row("/apply/**", "citizen"),
            new Row("/desk/**", "agency-officer"),
            new Row("/privacy/**", "data-officer"),
            new Row("/mall/**", "mall-admin", "platform-admin", "auditor"));

    /** Whoever is signed in. */
    static final String SIGNED_IN = "/session/**";

    /**
     * Forms without a token: the status by a receipt changes nothing, and who asks for it needs no session; signing out
     * works after the session has ended, where no token can be checked; the issuer proves itself by its signature.
     */
    static final List<String> WITHOUT_TOKEN =
            List.of("/status", SignOutController.ADDRESS, BackChannelController.ADDRESS);

    /** @param roles of which one is enough */
    record Row(String addresses, List<String> roles) {
        Row(String addresses, String... roles) {
            this(addresses, List.of(roles));
        }
    }

    private Routes() {}

    static Stream<String> all() {
        return Stream.of(ANYONE.stream(), ROLES.stream().map(Row::addresses), Stream.of(SIGNED_IN))
                .flatMap(rows -> rows);
    }
}
