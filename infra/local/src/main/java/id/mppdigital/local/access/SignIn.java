package id.mppdigital.local.access;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Access tokens of the development issuer, got the way every program gets them. */
public final class SignIn {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final int MOST_REDIRECTS = 5;

    /**
     * Where people sign in.
     *
     * @param secret none of a public client
     * @param redirect the address that receives its codes
     */
    public record FrontEnd(String client, @Nullable String secret, String redirect) {}

    private final String issuer;

    public SignIn(String issuer) {
        this.issuer = issuer;
    }

    /** A program's token for itself. */
    public String client(String id, String secret) {
        var request = post("/oauth2/token", Form.of("grant_type", "client_credentials"))
                .header("Authorization", basic(id, secret))
                .build();
        var response = new Exchange(null).send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new Refused("The client '" + id + "' gets no token: " + response.body());
        }
        return accessToken(response);
    }

    /** Authorization code with PKCE through the login form, as a browser would. */
    public String person(FrontEnd frontEnd, String username, String password) {
        var browser = new Exchange(new CookieManager());
        var proof = Pkce.create();
        var authorize = Form.of(
                "response_type", "code",
                "client_id", frontEnd.client(),
                "redirect_uri", frontEnd.redirect(),
                "scope", "openid profile",
                "state", Pkce.word(),
                "code_challenge", proof.challenge(),
                "code_challenge_method", "S256");
        get(browser, issuer + "/oauth2/authorize?" + authorize.encoded());
        var form = get(browser, issuer + "/login");
        var login =
                Form.of("username", username, "password", password, "_csrf", first(CSRF, form.body(), "login form"));
        var answer =
                browser.send(post("/login", login).header("Accept", "text/html").build(), BodyHandlers.ofString());
        return redeem(browser, frontEnd, code(browser, frontEnd, location(answer), username), proof);
    }

    private String redeem(Exchange browser, FrontEnd frontEnd, String code, Pkce proof) {
        var redeem = Form.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                frontEnd.redirect(),
                "client_id",
                frontEnd.client(),
                "code_verifier",
                proof.verifier());
        var request = post("/oauth2/token", redeem);
        if (frontEnd.secret() != null) {
            request.header("Authorization", basic(frontEnd.client(), frontEnd.secret()));
        }
        var response = browser.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new Refused("The code wasn't accepted: " + response.body());
        }
        return accessToken(response);
    }

    /** RFC 6749, 2.3.1: both halves are encoded as in a form. */
    private static String basic(String id, String secret) {
        var pair = Form.encode(id) + ":" + Form.encode(secret);
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    /** Follows the redirects after the login until one leaves for the front-end. */
    private String code(Exchange browser, FrontEnd frontEnd, String location, String username) {
        var next = location;
        for (int hop = 0; hop < MOST_REDIRECTS; hop++) {
            if (next.startsWith(frontEnd.redirect())) {
                return first(CODE, next, "redirect");
            }
            if (next.contains("/login?error")) {
                throw new Refused("The password of '" + username + "' isn't the one it was registered with.");
            }
            if (next.contains("/login?locked")) {
                throw new Refused(
                        "'" + username + "' is locked after too many wrong passwords. Try again in a minute.");
            }
            next = location(get(browser, next));
        }
        throw new Refused("The sign-in goes on redirecting: " + next);
    }

    private String location(HttpResponse<String> response) {
        var location = response.headers().firstValue("Location");
        return URI.create(issuer + "/")
                .resolve(location.orElseThrow(() -> new Refused(
                        "The sign-in stopped at " + response.uri() + " with status " + response.statusCode() + ".")))
                .toString();
    }

    private HttpResponse<String> get(Exchange browser, String url) {
        return browser.send(Exchange.to(url).header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder post(String path, Form form) {
        return Exchange.to(issuer + path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.encoded()));
    }

    private static String accessToken(HttpResponse<String> response) {
        return JSON.readTree(response.body()).path("access_token").asString();
    }

    private static String first(Pattern pattern, String text, String where) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new Refused("Something is missing in the " + where + ": " + pattern);
        }
        return matcher.group(1);
    }
}
