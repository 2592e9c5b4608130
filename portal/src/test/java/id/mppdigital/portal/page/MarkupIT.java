package id.mppdigital.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Markup;
import id.mppdigital.portal.SimulatedGateway.Answer;
import id.mppdigital.portal.SimulatedIssuer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Whatever the platform answers, and wherever that came from: a text is shown as a text, on each page of each room. */
class MarkupIT extends PlatformTest {
    private static final String MARKUP = "\"'><img src=x onerror=alert(1)><script>alert(2)</script>";
    private static final String INJECTED = "script:not([src]), [onerror], img[src=x], [style]";
    private static final Set<String> SAID = Set.of("name", "text", "answers", "value", "declaredValue", "address");
    private static final JsonMapper JSON = new JsonMapper();

    private static final List<String> SHOWING = List.of(
            "/",
            "/apply/{mall}/{service}",
            "/apply/{mall}/{service}/form/{code}",
            "/apply/{mall}/{service}/documents",
            "/apply/{mall}/{service}/check",
            "/apply/{mall}/{service}/saved",
            "/apply/for/{representation}/{mall}/{service}",
            "/apply/for/{representation}/{mall}/{service}/form/{code}",
            "/apply/for/{representation}/{mall}/{service}/documents",
            "/apply/for/{representation}/{mall}/{service}/check",
            "/apply/for/{representation}/{mall}/{service}/saved",
            "/criteria",
            "/criteria/{mall}",
            "/desk",
            "/desk/applications/{id}/dossier",
            "/desk/batches/{id}",
            "/mall/offerings",
            "/mall/offerings/{mall}/{service}",
            "/mall/officers",
            "/my/applications",
            "/my/applications/{id}",
            "/my/applications/{id}/received",
            "/my/data",
            "/my/data/consents",
            "/my/data/for/{representation}",
            "/my/documents",
            "/my/drafts/{mall}/{service}/delete",
            "/my/inbox",
            "/my/representations",
            "/my/representations/new",
            "/my/representations/applications/{id}",
            "/my/representations/{id}",
            "/services/{code}",
            "/statistics",
            "/statistics/{mall}");

    @Test
    void every_text_of_the_platform_is_text_on_every_page() {
        GATEWAY.changes(MarkupIT::hostile);
        var showing = new TreeSet<String>();
        for (var page : mappings.all(RequestMethod.GET)) {
            for (var language : List.of("id", "en")) {
                var answer = everybody.get(address(page, language));
                if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                    var document = Markup.of(answer);
                    assertThat(document.select(INJECTED)).as(page.toString()).isEmpty();
                    if (document.select("main").text().contains("<img src=x onerror=alert(1)>")) {
                        showing.add(page.pattern());
                    }
                }
            }
        }
        assertThat(showing).containsAll(SHOWING);
    }

    @Test
    void the_name_of_who_is_signed_in_is_text() {
        SimulatedIssuer.INSTANCE.knows("hostile", "Siti " + MARKUP, Map.of("roles", List.of("citizen")));
        var hostile = browsers.open();
        hostile.signIn("hostile", "/session/stay");
        var page = Markup.of(hostile.get("/"));
        assertThat(page.select("header").text()).contains("Siti " + MARKUP);
        assertThat(page.select(INJECTED)).isEmpty();
    }

    private static Answer hostile(Answer answer) {
        return answer.body().startsWith("{")
                ? new Answer(
                        answer.status(),
                        hostile(JSON.readTree(answer.body()), false).toString())
                : answer;
    }

    /** Behind each text that people read; codes, addresses and times stay, or the pages would not be made. */
    private static JsonNode hostile(JsonNode node, boolean isText) {
        return switch (node) {
            case ObjectNode object -> {
                var changed = JsonNodeFactory.instance.objectNode();
                var isWording = object.has("id") && object.has("en");
                object.properties()
                        .forEach(it -> changed.set(
                                it.getKey(),
                                hostile(it.getValue(), isText || isWording || SAID.contains(it.getKey()))));
                yield changed;
            }
            case ArrayNode array -> {
                var changed = JsonNodeFactory.instance.arrayNode();
                array.forEach(it -> changed.add(hostile(it, isText)));
                yield changed;
            }
            default -> {
                var isSaid = node.isString() && (isText || node.asString().contains(" "));
                yield isSaid ? JsonNodeFactory.instance.stringNode(node.asString() + MARKUP) : node;
            }
        };
    }
}
