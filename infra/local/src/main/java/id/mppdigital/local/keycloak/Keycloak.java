package id.mppdigital.local.keycloak;

import id.mppdigital.local.accounts.Client;
import id.mppdigital.local.accounts.Registry;
import id.mppdigital.local.parts.Http;
import id.mppdigital.local.parts.Part;
import id.mppdigital.local.parts.Wiring;
import id.mppdigital.local.process.Home;
import id.mppdigital.local.process.Launch;
import id.mppdigital.local.process.LaunchFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keycloak with the realm that a platform team starts from, as it would run with TLS: only its database is the one for
 * development, and the demo's people have their usual passwords.
 *
 * @param portalSecret the name of the portal's secret
 */
public record Keycloak(String portalSecret) implements Part {
    /** Who may look into it: {@code admin}, password {@code demo}. */
    private static final String ADMIN = "admin";

    private static final String OPS_SECRET = "keycloak-ops";
    private static final String REALM = "mpp-realm.json";

    @Override
    public String name() {
        return Wiring.KEYCLOAK;
    }

    /** The development issuer's, whose place it takes. */
    @Override
    public Map<String, Integer> ports() {
        return Map.of(name(), 9000);
    }

    /** What lies in its folder for imports is imported at its first start. */
    @Override
    public void prepare(Wiring wiring) {
        try {
            var imports = Files.createDirectories(
                    distribution(wiring.home()).resolve("data").resolve("import"));
            Files.copy(source(wiring.home(), REALM), imports.resolve(REALM), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Launch launch(Wiring wiring) {
        var home = wiring.home();
        var command = List.of(
                "sh",
                distribution(home).resolve("bin").resolve("kc.sh").toString(),
                "start",
                "--import-realm",
                "--cache=local",
                "--db=dev-file",
                "--db-url=jdbc:h2:file:" + home.data(name()).resolve("keycloak") + ";NON_KEYWORDS=VALUE",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + wiring.port(name()),
                "--hostname=" + wiring.url(name()),
                home.marker());
        return Launch.of(command)
                .with(Map.ofEntries(
                        Map.entry("JAVA_HOME", System.getProperty("java.home")),
                        Map.entry("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m"),
                        Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN),
                        Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", "demo"),
                        Map.entry("KC_BOOTSTRAP_ADMIN_CLIENT_ID", AdminApi.CLIENT),
                        Map.entry("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", adminSecret(wiring)),
                        Map.entry("MPP_PORTAL_URL", wiring.url("portal")),
                        Map.entry("MPP_GATEWAY_URL", wiring.url("gateway")),
                        Map.entry("MPP_PORTAL_SECRET", wiring.keys().secret(portalSecret)),
                        Map.entry("MPP_OPS_SECRET", wiring.keys().secret(OPS_SECRET))));
    }

    /** It listens long before the realm is there. */
    @Override
    public boolean isReady(Wiring wiring) {
        return Http.status(wiring.issuer() + "/.well-known/openid-configuration") == 200;
    }

    /** The demo's people and the sample agencies. */
    @Override
    public void settle(Wiring wiring) {
        var demo = DemoAccounts.of(source(wiring.home(), "../identity/src/main/resources/application.yaml"));
        realm(wiring).settle(demo, imported(wiring));
    }

    /** Those that the realm brings along. */
    private List<Client> imported(Wiring wiring) {
        var keys = wiring.keys();
        return List.of(
                imported("ops", keys.secret(OPS_SECRET), List.of()),
                imported("portal", keys.secret(portalSecret), List.of(wiring.url("portal") + "/login/oauth2/code/mpp")),
                imported("docs", null, List.of(wiring.url("gateway") + "/docs/oauth2-redirect.html")));
    }

    private static Client imported(String id, @Nullable String secret, List<String> redirects) {
        return new Client(id, secret, List.of(), null, List.of(), redirects);
    }

    /** Its accounts. */
    public static Registry registry(Wiring wiring) {
        return realm(wiring);
    }

    private static Realm realm(Wiring wiring) {
        return new Realm(
                new AdminApi(wiring.url(Wiring.KEYCLOAK), adminSecret(wiring)),
                new BookFile(wiring.home().data(Wiring.KEYCLOAK).resolve("accounts.json")),
                new ClientTemplates(source(wiring.home(), "agency-client.json")));
    }

    private static String adminSecret(Wiring wiring) {
        return wiring.keys().secret("keycloak-admin");
    }

    private static Path source(Home home, String file) {
        return home.root().resolve("infra/keycloak").resolve(file).normalize();
    }

    /** Where {@code ./mpp up --issuer keycloak} unpacks it. */
    private static Path distribution(Home home) {
        var folder = home.root().resolve("infra/local/target/keycloak");
        try (var versions = Files.newDirectoryStream(folder, "keycloak-*")) {
            for (var version : versions) {
                return version;
            }
        } catch (IOException _) {
            // said below
        }
        throw new LaunchFailed("There is no Keycloak in " + folder + ". Get it with ./mpp up --issuer keycloak.");
    }
}
