package id.mppdigital.portal.page;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Failure;
import id.mppdigital.portal.Mappings.Mapping;
import id.mppdigital.portal.Markup;
import id.mppdigital.portal.SimulatedGateway.Request;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.bind.annotation.RequestMethod;

/** Each page of each room with each part of the platform down, in each way in which parts are. */
class DownIT extends PlatformTest {
    private static final List<String> PARTS =
            List.of("catalog", "citizens", "applications", "notifications", "connector", "statistics");

    /** What is shown without a part that it asks. */
    private static final Map<String, Set<String>> SHOWN_WITHOUT = Map.ofEntries(
            entry("/", Set.of("applications", "citizens")),
            entry("/apply/{mall}/{service}", Set.of("citizens")),
            entry("/apply/{mall}/{service}/form/{code}", Set.of("citizens")),
            entry("/apply/{mall}/{service}/saved", Set.of("citizens")),
            entry("/criteria", Set.of("catalog")),
            entry("/criteria/{mall}", Set.of("catalog")),
            entry("/desk", Set.of("catalog")),
            entry("/events", Set.of("citizens")),
            entry("/mall/looks", Set.of("catalog", "citizens")),
            entry("/mall/officers", Set.of("catalog")),
            entry("/my/applications", Set.of("catalog", "citizens")),
            entry("/my/applications/{id}", Set.of("catalog")),
            entry("/my/applications/{id}/received", Set.of("catalog")),
            entry("/my/applications/{id}/withdraw", Set.of("catalog")),
            entry("/my/cases", Set.of("catalog", "citizens")),
            entry("/my/cases/begin/{mall}/{event}/delete", Set.of("catalog", "citizens")),
            entry("/my/cases/begin/for/{representation}/{mall}/{event}/delete", Set.of("catalog", "citizens")),
            entry("/my/cases/{id}", Set.of("catalog")),
            entry("/my/cases/{id}/stop", Set.of("catalog")),
            entry("/my/corrections", Set.of("catalog")),
            entry("/my/data", Set.of("catalog")),
            entry("/my/data/for/{representation}", Set.of("catalog")),
            entry("/my/documents", Set.of("catalog")),
            entry("/my/drafts/{mall}/{service}/delete", Set.of("catalog", "citizens")),
            entry("/my/drafts/for/{representation}/{mall}/{service}/delete", Set.of("catalog", "citizens")),
            entry("/my/rights/for/{representation}", Set.of("catalog")),
            entry("/my/representations/applications/{id}", Set.of("catalog")),
            entry("/my/representations/{id}", Set.of("catalog")),
            entry("/my/preferences", Set.of("citizens", "notifications")),
            entry("/privacy/late", Set.of("catalog")),
            entry("/services/{code}", Set.of("citizens")),
            entry("/statistics", Set.of("catalog")),
            entry("/statistics/{mall}", Set.of("catalog")));

    /** What is passed on as it comes. */
    private static final Set<String> FILES = Set.of(
            "/desk/applications/{id}/documents/{document}",
            "/desk/corrections/{id}/evidence/{document}",
            "/my/applications/stream",
            "/my/documents/{id}",
            "/my/representations/applications/{id}/documents/{document}",
            "/my/rights/{id}/copy.json",
            "/my/rights/{id}/copy.pdf",
            "/my/rights/for/{representation}/{id}/copy.json",
            "/my/rights/for/{representation}/{id}/copy.pdf",
            "/privacy/requests/{id}/documents/{document}",
            "/statistics/figures.csv",
            "/statistics/{mall}/figures.csv");

    private static final Set<Failure> SAID_BEFOREHAND =
            Set.of(Failure.REFUSES, Failure.FAILS, Failure.IS_LATE, Failure.HANGS_UP);

    /** By page, what it asks of the platform. The same for all tests. */
    private static final Map<Mapping, Set<String>> ASKED = new LinkedHashMap<>();

    @BeforeEach
    void seeWhatIsAsked() {
        if (ASKED.isEmpty()) {
            var all = new LinkedHashMap<Mapping, Set<String>>();
            mappings.all(RequestMethod.GET).stream()
                    .filter(it ->
                            !Set.of("/sign-in", "/sign-in/failed", "/error").contains(it.pattern()))
                    .forEach(page -> all.put(page, asked(page)));
            ASKED.putAll(all);
        }
    }

    static Stream<Arguments> failures() {
        return PARTS.stream().flatMap(part -> Failure.ofAPart().map(failure -> Arguments.of(part, failure)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("failures")
    void a_page_is_shown_or_says_what_is_missing_and_never_fails(String part, Failure failure) {
        GATEWAY.fails(request -> request.path().startsWith("/" + part + "/"), failure);
        ASKED.forEach((page, asked) -> {
            if (asked.contains(part) && (!FILES.contains(page.pattern()) || SAID_BEFOREHAND.contains(failure))) {
                var name = page + " without " + part;
                var answer = open(page, "en");
                assertThat(answer.body()).as(name).doesNotContain("id.mppdigital", "Exception", "Stack trace", "Proxy");
                if (SHOWN_WITHOUT.getOrDefault(page.pattern(), Set.of()).contains(part)) {
                    assertThat(answer.statusCode()).as(name).isIn(200, 302);
                } else {
                    saysWhatIsMissing(name, answer);
                }
            }
        });
    }

    @Test
    void what_is_missing_and_what_still_works_is_said_in_both_languages() {
        for (var part : PARTS) {
            GATEWAY.fails(request -> request.path().startsWith("/" + part + "/"), Failure.REFUSES);
            ASKED.forEach((page, asked) -> {
                if (asked.contains(part)) {
                    var answer = open(page, "id");
                    assertThat(Markup.of(answer).select("html").attr("lang")).isIn("id", "");
                    if (answer.statusCode() == 503) {
                        saysWhatIsMissing(page + " without " + part, answer);
                        assertThat(Markup.of(answer).select("main").text())
                                .as(page + " without " + part)
                                .containsPattern("masih dapat|tetap berjalan");
                    }
                }
            });
        }
    }

    @Test
    void the_number_of_unread_messages_is_no_reason_to_fail() {
        for (var failure : Failure.atOnce().toList()) {
            GATEWAY.fails(request -> request.path().startsWith("/notifications/"), failure);
            afresh();
            assertThat(everybody.get("/my/documents").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void without_the_gateway_no_part_is_blamed() {
        GATEWAY.whileDown(() -> ASKED.forEach((page, asked) -> {
            if (!asked.isEmpty()) {
                var answer = open(page, "en");
                saysWhatIsMissing(page.toString(), answer);
                assertThat(answer.body()).as(page.toString()).contains("if it is urgent, come to the mall");
            }
        }));
    }

    /** Another sign-in would go round in circles, and a public page needs none. */
    @Test
    void where_no_token_is_taken_a_page_says_so_and_asks_nobody_to_sign_in() {
        ASKED.forEach((page, asked) -> {
            if (!asked.isEmpty()) {
                GATEWAY.isWell();
                everybody.signIn("everybody", "/session/stay");
                GATEWAY.fails(_ -> true, Failure.REFUSES_TOKENS);
                var answer = open(page, "en");
                assertThat(answer.statusCode()).as(page.toString()).isEqualTo(503);
                Markup.check(answer);
            }
        });
        assertThat(browsers.open().get("/services/skck").statusCode()).isEqualTo(503);
    }

    private Set<String> asked(Mapping page) {
        afresh();
        int before = GATEWAY.count();
        assertThat(everybody.get(address(page, "en")).statusCode())
                .as(page.toString())
                .isIn(200, 302, 404);
        return GATEWAY.since(before).stream()
                .map(Request::path)
                // The menu's count of unread messages is left out while it can't be said.
                .filter(it -> page.pattern().equals("/my/inbox") || !it.endsWith("/me/messages"))
                .map(it -> it.split("/")[1])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private HttpResponse<String> open(Mapping page, String language) {
        afresh();
        return everybody.get(address(page, language));
    }

    private static void saysWhatIsMissing(String name, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(name).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).as(name).isPresent();
        Markup.check(answer);
        var document = Markup.of(answer);
        assertThat(document.title()).as(name).startsWith(document.select("h1").text());
    }
}
