package id.mppdigital.identity;

import static java.util.stream.Collectors.joining;
import static org.springframework.web.util.HtmlUtils.htmlEscape;

import id.mppdigital.identity.accounts.Accounts;
import id.mppdigital.identity.accounts.Lockouts;
import id.mppdigital.identity.accounts.Person;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The sign-in page: people to choose from, one button each, and a form for those who have a password of their own. */
@RestController
class LoginPage {
    private static final Text TITLE = new Text("Masuk", "Sign in");

    private static final String FORM = """
            %1$s
            <p>Pilih seseorang; semua data sintetis.
              <small lang="en">Choose a person; all data is synthetic.</small></p>
            <form method="post" action="/login">
              <input type="hidden" name="%2$s" value="%3$s">
              <ul class="people">
                %6$s
              </ul>
            </form>
            <details%4$s>
              <summary>Masuk dengan kata sandi <small lang="en">Sign in with a password</small></summary>
              <form method="post" action="/login">
                <input type="hidden" name="%2$s" value="%3$s">
                <label for="username">Nama pengguna <small lang="en">User name</small></label>
                <input id="username" name="username" value="%5$s" autocomplete="username" required>
                <label for="password">Kata sandi <small lang="en">Password</small></label>
                <input id="password" name="password" type="password" autocomplete="current-password" required>
                <button>Masuk <small lang="en">Sign in</small></button>
              </form>
            </details>""";

    private final Accounts accounts;
    private final Lockouts lockouts;

    LoginPage(Accounts accounts, Lockouts lockouts) {
        this.accounts = accounts;
        this.lockouts = lockouts;
    }

    @GetMapping(
            path = {"/", "/login"},
            produces = MediaType.TEXT_HTML_VALUE)
    String show(CsrfToken csrf, @RequestParam Map<String, String> query) {
        return Page.of(
                TITLE,
                FORM.formatted(
                        notice(query),
                        csrf.getParameterName(),
                        csrf.getToken(),
                        query.isEmpty() ? "" : " open",
                        htmlEscape(query.getOrDefault("person", query.getOrDefault("locked", ""))),
                        accounts.people().stream().map(this::card).collect(joining("\n      "))));
    }

    private String notice(Map<String, String> query) {
        if (query.containsKey("locked")) {
            return lockouts.left(query.get("locked"))
                    .map(LoginPage::locked)
                    .map(Page::notice)
                    .orElse("");
        }
        if (query.containsKey("error")) {
            return Page.notice(
                    new Text("Nama pengguna atau kata sandi salah.", "The user name or the password is wrong."));
        }
        if (query.containsKey("expired")) {
            return Page.notice(
                    new Text("Halaman kedaluwarsa, silakan masuk lagi.", "The page expired, please sign in again."));
        }
        return "";
    }

    private static Text locked(Duration left) {
        var seconds = left.plusMillis(999).toSeconds();
        return new Text(
                "Terlalu banyak kata sandi salah. Coba lagi dalam " + seconds + " detik.",
                "Too many wrong passwords. Try again in " + seconds + " seconds.");
    }

    private String card(Person person) {
        var card = new PersonCard(person);
        return accounts.demoPerson(person.username()).isPresent() ? card.button() : card.link();
    }
}
