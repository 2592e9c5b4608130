package id.mppdigital.bench.portal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** What people's browsers do at the portal, as far as a measurement needs it: they sign in and keep a cookie. */
record Browsers(URI portal, Issuer issuer, HttpClient client) {
    private static final String SESSION = "__Host-portal=";
    private static final String BEGUN = "__Host-sign-in=";
    private static final int SIGNING_IN_AT_ONCE = 8;

    static Browsers at(URI portal, Issuer issuer) {
        return new Browsers(
                portal,
                issuer,
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
    }

    /** The cookie of each, in their order. */
    List<String> signIn(List<Visitor> visitors) throws InterruptedException, ExecutionException {
        try (var hands = Executors.newFixedThreadPool(SIGNING_IN_AT_ONCE)) {
            var tasks = visitors.stream()
                    .map(visitor -> (Callable<String>) () -> signIn(visitor))
                    .toList();
            var cookies = new ArrayList<String>(visitors.size());
            for (var cookie : hands.invokeAll(tasks)) {
                cookies.add(cookie.get());
            }
            return cookies;
        }
    }

    private String signIn(Visitor visitor) throws IOException, InterruptedException {
        var leaving = get("/oauth2/authorization/mpp", "");
        var back = issuer.signedIn(location(leaving), visitor);
        return cookie(SESSION, get(back.getRawPath() + "?" + back.getRawQuery(), cookie(BEGUN, leaving)));
    }

    /** Where a page sends its reader, within the portal. */
    String redirect(String path, String cookie) throws IOException, InterruptedException {
        return location(get(path, cookie)).getRawPath();
    }

    /** Opens a page, which must be there. */
    void open(Call page) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(portal.resolve(page.path()));
        page.headers().forEach(request::header);
        var answer = client.send(request.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(page.path() + " was answered " + answer.statusCode());
        }
    }

    private HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(portal.resolve(path)).header("Accept", "text/html");
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private URI location(HttpResponse<String> answer) throws IOException {
        return answer.headers()
                .firstValue("Location")
                .map(portal::resolve)
                .orElseThrow(() -> new IOException(answer.uri() + " was answered " + answer.statusCode()));
    }

    private static String cookie(String name, HttpResponse<String> answer) throws IOException {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(one -> one.startsWith(name))
                .map(one -> one.split(";", 2)[0])
                .findFirst()
                .orElseThrow(() -> new IOException(answer.uri() + " gave no cookie " + name));
    }
}
