package id.mppdigital.portal.page;

import id.mppdigital.portal.Browser;
import id.mppdigital.portal.Browsers;
import id.mppdigital.portal.Examples;
import id.mppdigital.portal.Kept;
import id.mppdigital.portal.Mappings;
import id.mppdigital.portal.Mappings.Mapping;
import id.mppdigital.portal.PortalTest;
import id.mppdigital.portal.PublishedPlatform;
import id.mppdigital.portal.SimulatedGateway;
import id.mppdigital.portal.SimulatedIssuer;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Somebody who may open every page, at a portal before a platform of which parts can be down. */
@PortalTest
abstract class PlatformTest {
    static final SimulatedGateway GATEWAY = SimulatedGateway.INSTANCE;

    /** Of what the mappings' sample addresses are about. */
    private static final String ID = "0190f3a0-0000-7000-8000-000000000001";

    /** What a page needs to be more than a question. */
    private static final Map<String, String> QUERIES = Map.of(
            "/desk/batch",
            "&deed=APPROVED&which=CHOSEN&id=" + ID,
            "/mall/deliveries",
            "&agency=disdukcapil-banjarmasin",
            "/my/rights/dispute",
            "&kind=CORRECTION",
            "/my/rights/for/{representation}/dispute",
            "&kind=CORRECTION",
            "/session/kept",
            "&form=" + ID);

    @Autowired
    Browsers browsers;

    @Autowired
    Mappings mappings;

    @Autowired
    Kept kept;

    @Autowired
    CircuitBreakerRegistry breakers;

    Browser everybody;

    @BeforeEach
    void signIn() {
        SimulatedIssuer.INSTANCE.knows(
                "everybody",
                "Somebody with all roles",
                Map.of(
                        "roles",
                                List.of(
                                        "citizen",
                                        "agency-officer",
                                        "mall-admin",
                                        "platform-admin",
                                        "auditor",
                                        "data-officer"),
                        "agency", "disdukcapil-banjarmasin",
                        "malls", List.of("63.71")));
        PublishedPlatform.run();
        GATEWAY.on("GET", "/catalog/v1/services/skck/form", formWithPhoto());
        GATEWAY.on("GET", "/applications/v1/applications/" + ID, underCorrection());
        GATEWAY.on("GET", "/applications/v1/cases/" + ID, askingCase());
        GATEWAY.on(
                "GET",
                "/citizens/v1/me/documents",
                Examples.of("citizen-service", "citizenDocumentMine")
                        .replaceFirst("\"issuedBy\":\"[^\"]+\"", "\"issuedBy\":null"));
        GATEWAY.on(
                "GET",
                "/applications/v1/drafts",
                (request, _) ->
                        SimulatedGateway.Answer.ok(drafts(request.query().contains("forOthers=true"))));
        GATEWAY.on(
                "GET",
                "/applications/v1/case-drafts",
                (request, _) ->
                        SimulatedGateway.Answer.ok(caseDrafts(request.query().contains("forOthers=true"))));
        GATEWAY.on("GET", "/citizens/v1/me/representations", """
                {"items": [{"id": "%s", "kind": "PARENT", "state": "ACTIVE",
                  "me": {"side": "REPRESENTATIVE", "mayDecide": true},
                  "other": {"name": "Naila Fauziah", "nikMasked": "6371********0016", "account": "acc-naila"},
                  "power": {"services": [], "actions": ["APPLY"], "until": null}}], "next": null}
                """.formatted(ID));
        everybody = browsers.open();
        everybody.signIn("everybody", "/session/stay");
        afresh();
    }

    /** A form that takes a document, which a register can prove. */
    private static String formWithPhoto() {
        return Examples.of("catalog-service", "serviceForm").replace("\"documents\":[]", """
                "documents": [{"code": "photo", "name": {"id": "Pasfoto", "en": "Photograph"}, "required": false,
                  "mediaTypes": ["image/jpeg"], "maxBytes": 1000000}]""");
    }

    /** As the service lists them: one's own, or those on behalf of whom this person acts for. */
    private static String drafts(boolean forOthers) {
        var own = Examples.of("application-service", "draftList");
        return forOthers ? own.replace("\"mall\":", "\"onBehalfOf\":\"" + ID + "\",\"mall\":") : own;
    }

    /** Of the life event of the mappings' sample addresses. */
    private static String caseDrafts(boolean forOthers) {
        var own = Examples.of("application-service", "caseDraftList").replace("kelahiran", ID);
        return forOthers ? own.replace("\"onBehalfOf\":null", "\"onBehalfOf\":\"" + ID + "\"") : own;
    }

    /** An application that its citizen may correct or withdraw, and an officer move on. */
    private static String underCorrection() {
        var json = new JsonMapper();
        var detail = (ObjectNode) json.readTree(Examples.of("application-service", "trackingDetail"));
        detail.put("id", ID).put("status", "CORRECTION_REQUESTED").put("assignee", "everybody");
        detail.putArray("next").add("IN_REVIEW").add("REJECTED").add("WITHDRAWN");
        detail.putArray("marks")
                .addObject()
                .put("field", "purpose")
                .putObject("text")
                .put("id", "Jelaskan")
                .put("en", "Explain");
        return detail.toString();
    }

    /** A case of which one part asks the citizen, and another waits for a decision. */
    private static String askingCase() {
        var json = new JsonMapper();
        var one = (ObjectNode) json.readTree(Examples.of("application-service", "caseFind"));
        one.put("id", ID).putNull("endedAt");
        var asks = (ObjectNode) one.at("/parts/0");
        asks.put("code", "skck").put("state", "ASKS").remove("application");
        asks.putObject("waits").putObject("asked").putArray("fields").add("purpose");
        ((ObjectNode) asks.at("/waits/asked")).putArray("documents");
        ((ObjectNode) one.at("/parts/1")).put("state", "UNDECIDED").remove("application");
        return one.toString();
    }

    @AfterEach
    void well() {
        GATEWAY.forget();
        afresh();
    }

    /** An open breaker, or what the portal has kept, would hide what the page does. */
    void afresh() {
        kept.forget();
        breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
    }

    static String address(Mapping page, String language) {
        // The example of a form has one section, which has no name of its own.
        return page.address().replace("/form/you", "/form/form") + "?lang=" + language
                + QUERIES.getOrDefault(page.pattern(), "");
    }
}
