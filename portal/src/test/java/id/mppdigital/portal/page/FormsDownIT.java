package id.mppdigital.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Failure;
import id.mppdigital.portal.Mappings.Mapping;
import id.mppdigital.portal.Markup;
import id.mppdigital.portal.PageForm;
import id.mppdigital.portal.SimulatedGateway.Answer;
import id.mppdigital.portal.SimulatedGateway.Request;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.util.pattern.PathPatternParser;

/** Each form of each page, sent while the platform, or only what would change something, is down. */
class FormsDownIT extends PlatformTest {
    private static final String WORDS = "typed <b>\"words\" & more";

    /** What answers without a page, or asks nothing of the platform. */
    private static final Set<String> NO_FORMS = Set.of("/sign-out", "/logout/connect/back-channel/mpp");

    /** What shows no page. */
    private static final Set<String> FILES =
            Set.of("/my/applications/stream", "/my/documents/{id}", "/desk/applications/{id}/documents/{document}");

    private static final String READS_ONLY = "/status";

    /** What posts only read. */
    private static final List<String> QUESTIONS = List.of("/me/prefill", "/batches/preview");

    private enum Outage {
        ALL,
        CHANGES;

        boolean concerns(Request request) {
            return this == ALL || isChange(request);
        }
    }

    @Test
    void every_form_of_the_portal_is_sent() {
        assertThat(forms().keySet())
                .containsAll(mappings.all(RequestMethod.POST).stream()
                        .map(Mapping::pattern)
                        .filter(it -> !NO_FORMS.contains(it))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void a_form_that_could_not_be_taken_holds_what_was_typed_and_is_sent_again_once(Outage outage) {
        forms().forEach((pattern, form) -> {
            GATEWAY.fails(outage::concerns, Failure.REFUSES);
            afresh();
            var before = GATEWAY.count();
            var answer = form.send(everybody);
            var tried = changesSince(before);
            GATEWAY.isWell();
            afresh();
            if (outage == Outage.ALL || !tried.isEmpty()) {
                check(pattern, form, answer);
                sentAgain(pattern, form, answer, tried);
            }
        });
    }

    @Test
    void files_are_chosen_again() {
        var form = formOf("/mall/manifests").file("file", "skck.yaml", "text/yaml", "kind: Service".getBytes());
        GATEWAY.fails(_ -> true, Failure.REFUSES);
        var page = form.send(everybody);
        assertThat(page.statusCode()).isEqualTo(503);
        Markup.check(page);
        var file = Markup.of(page).select("main input[type=file]").getFirst();
        assertThat(file.attr("name")).isEqualTo("file");
        assertThat(file.hasAttr("required")).isTrue();
        assertThat(Markup.of(page).select("label[for=" + file.id() + "]").text())
                .contains("skck.yaml");
        GATEWAY.isWell();
        afresh();
        var again = PageForm.of(page).file("file", "skck.yaml", "text/yaml", "kind: Service".getBytes());
        assertThat(again.send(everybody).statusCode()).isEqualTo(200);
        assertThat(GATEWAY.asked("POST", "/catalog/v1/manifests").getLast().text())
                .isEqualTo("kind: Service");
    }

    @Test
    void what_was_refused_because_there_was_too_much_can_be_sent_again() {
        var form = formOf("/desk/applications/{id}/notes");
        var refused = Answer.refused(429, "too-many-requests", "Wait a minute");
        GATEWAY.on("POST", form.action().replace("/desk", "/applications/v1").split("\\?")[0], (_, _) -> refused);
        var page = form.send(everybody);
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.body()).contains("Wait a minute", "Send again");
        assertThat(PageForm.of(page).typed()).containsAll(form.typed());
    }

    private static void check(String name, PageForm form, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(name).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).as(name).isPresent();
        Markup.check(answer);
        assertThat(same(form, answer).pressed().typed()).as(name).containsAll(form.typed());
    }

    /** What was changed, or may have been, is asked for with the same key, so that it happens once. */
    private void sentAgain(String name, PageForm form, HttpResponse<String> answer, List<Request> tried) {
        var before = GATEWAY.count();
        assertThat(same(form, answer).pressed().send(everybody).statusCode())
                .as(name)
                .isIn(200, 302);
        var made = changesSince(before);
        assertThat(made.isEmpty()).as(name).isEqualTo(name.equals(READS_ONLY));
        for (int i = 0; i < Math.min(tried.size(), made.size()); i++) {
            assertThat(made.get(i).path()).as(name).isEqualTo(tried.get(i).path());
            assertThat(made.get(i).header("Idempotency-Key"))
                    .as(name)
                    .isEqualTo(tried.get(i).header("Idempotency-Key"));
        }
    }

    private static PageForm same(PageForm form, HttpResponse<String> page) {
        return PageForm.all(page).stream()
                .filter(it -> it.action().split("\\?")[0].equals(form.action().split("\\?")[0]))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not kept: " + form.typed() + " in " + page.body()));
    }

    private List<Request> changesSince(int before) {
        return GATEWAY.since(before).stream().filter(FormsDownIT::isChange).toList();
    }

    private static boolean isChange(Request request) {
        return !request.method().equals("GET") && QUESTIONS.stream().noneMatch(request.path()::endsWith);
    }

    /** By the pattern of the address that it goes to, filled in where it can be. */
    private Map<String, PageForm> forms() {
        var all = new TreeMap<String, PageForm>();
        for (var page : mappings.all(RequestMethod.GET)) {
            if (!FILES.contains(page.pattern())) {
                PageForm.all(everybody.get(address(page, "en")))
                        .forEach(form ->
                                all.putIfAbsent(pattern(form), form.pressed().typing(WORDS)));
            }
        }
        return all;
    }

    private PageForm formOf(String pattern) {
        return Objects.requireNonNull(forms().get(pattern));
    }

    private String pattern(PageForm form) {
        var path = PathContainer.parsePath(form.action().split("\\?")[0]);
        return mappings.all(RequestMethod.POST).stream()
                .map(Mapping::pattern)
                .filter(it -> PathPatternParser.defaultInstance.parse(it).matches(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody takes " + form.action()));
    }
}
