package id.mppdigital.local.access;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Access tokens of an issuer (OpenID Connect), got the way every program gets them. */
public final class SignIn {
    private static final JsonMapper JSON = JsonMapper.builder().build();
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
        var request = post(tokenEndpoint(), Form.of("grant_type", "client_credentials"))
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
        var browser = new Exchange(new LoopbackCookies());
        var proof = Pkce.create();
        var authorize = Form.of(
                "response_type", "code",
                "client_id", frontEnd.client(),
                "redirect_uri", frontEnd.redirect(),
                "scope", "openid profile",
                "state", Pkce.word(),
                "code_challenge", proof.challenge(),
                "code_challenge_method", "S256");
        var begin = get(browser, URI.create(endpoint("authorization_endpoint") + "?" + authorize.encoded()));
        var form = LoginForm.of(followed(browser, begin, frontEnd));
        var login = post(form.action().toString(), form.filled(username, password))
                .header("Accept", "text/html")
                .build();
        var end = followed(browser, browser.send(login, BodyHandlers.ofString()), frontEnd);
        return redeem(browser, frontEnd, code(end, frontEnd, username), proof);
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
        var request = post(tokenEndpoint(), redeem);
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

    /** Follows redirects to a page, or to the redirect that leaves for the front-end. */
    private static HttpResponse<String> followed(Exchange browser, HttpResponse<String> answer, FrontEnd frontEnd) {
        var next = answer;
        for (int hop = 0; hop < MOST_REDIRECTS; hop++) {
            var location = location(next);
            if (location.isEmpty() || leads(location.get(), frontEnd)) {
                return next;
            }
            next = get(browser, location.get());
        }
        throw new Refused("The sign-in goes on redirecting: " + next.uri());
    }

    private static Optional<URI> location(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Location")
                .map(location -> response.uri().resolve(location));
    }

    private static boolean leads(URI location, FrontEnd frontEnd) {
        return location.toString().startsWith(frontEnd.redirect());
    }

    private static String code(HttpResponse<String> end, FrontEnd frontEnd, String username) {
        var location = location(end).filter(address -> leads(address, frontEnd));
        if (location.isEmpty()) {
            throw new Refused(
                    end.uri().toString().contains("locked")
                            ? "'" + username + "' is locked after too many wrong passwords. Try again in a minute."
                            : "The password of '" + username + "' isn't the one it was registered with.");
        }
        var code = CODE.matcher(location.get().toString());
        if (!code.find()) {
            throw new Refused("The sign-in brings no code: " + location.get());
        }
        return code.group(1);
    }

    /** Where a program asks for tokens. */
    public String tokenEndpoint() {
        return endpoint("token_endpoint");
    }

    /** As the issuer publishes it (OpenID Connect Discovery 1.0). */
    private String endpoint(String name) {
        var request = Exchange.to(issuer + "/.well-known/openid-configuration").build();
        var answer = new Exchange(null).send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new Refused(issuer + " is no issuer: " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body()).path(name).asString();
    }

    private static HttpResponse<String> get(Exchange browser, URI url) {
        return browser.send(
                Exchange.to(url.toString()).header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder post(String url, Form form) {
        return Exchange.to(url)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.encoded()));
    }

    private static String accessToken(HttpResponse<String> response) {
        return JSON.readTree(response.body()).path("access_token").asString();
    }
}
