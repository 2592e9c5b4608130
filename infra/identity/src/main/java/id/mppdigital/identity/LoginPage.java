package id.mppdigital.identity;

import static java.util.stream.Collectors.joining;
import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The sign-in page, Indonesian first: a form, and the demo people to choose from. */
@RestController
class LoginPage {

    private static final String HTML = """
            <!doctype html>
            <html lang="id">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>Masuk · MPP Digital</title>
              <link rel="stylesheet" href="/login.css">
            </head>
            <body>
              <main>
                <h1>Masuk <small lang="en">Sign in</small></h1>
                %s
                <form method="post" action="/login">
                  <input type="hidden" name="%s" value="%s">
                  <label for="username">Nama pengguna <small lang="en">User name</small></label>
                  <input id="username" name="username" value="%s" autocomplete="username" autofocus required>
                  <label for="password">Kata sandi <small lang="en">Password</small></label>
                  <input id="password" name="password" type="password" autocomplete="current-password" required>
                  <button>Masuk <small lang="en">Sign in</small></button>
                </form>
                <h2>Orang contoh <small lang="en">Demo people</small></h2>
                <p>Semua data sintetis; kata sandi mereka ada di README.
                  <small lang="en">All synthetic; the README has their password.</small></p>
                <ul>
                  %s
                </ul>
              </main>
            </body>
            </html>
            """;

    private final IdentitySettings settings;

    LoginPage(IdentitySettings settings) {
        this.settings = settings;
    }

    @GetMapping(
            path = {"/", "/login"},
            produces = MediaType.TEXT_HTML_VALUE)
    String show(CsrfToken csrf, @RequestParam Map<String, String> query) {
        return HTML.formatted(
                notice(query),
                csrf.getParameterName(),
                csrf.getToken(),
                htmlEscape(query.getOrDefault("person", "")),
                settings.people().stream().map(LoginPage::choice).collect(joining("\n      ")));
    }

    private static String notice(Map<String, String> query) {
        if (query.containsKey("error")) {
            return notice("Nama pengguna atau kata sandi salah.", "The user name or the password is wrong.");
        }
        if (query.containsKey("expired")) {
            return notice("Halaman kedaluwarsa, silakan masuk lagi.", "The page expired, please sign in again.");
        }
        return "";
    }

    private static String notice(String indonesian, String english) {
        return """
                <p class="notice" role="alert">%s <small lang="en">%s</small></p>""".formatted(indonesian, english);
    }

    private static String choice(Person person) {
        return """
                <li><a href="/login?person=%s">%s</a> <small>%s</small></li>""".formatted(
                        htmlEscape(person.username()),
                        htmlEscape(person.name()),
                        htmlEscape(String.join(", ", person.roles())));
    }
}
