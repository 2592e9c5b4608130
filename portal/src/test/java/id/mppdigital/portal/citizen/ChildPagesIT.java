package id.mppdigital.portal.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Browser;
import id.mppdigital.portal.CitizenTest;
import id.mppdigital.portal.Examples;
import id.mppdigital.portal.Markup;
import id.mppdigital.portal.PageForm;
import id.mppdigital.portal.SimulatedGateway.Answer;
import id.mppdigital.portal.SimulatedGateway.Request;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Siti uses the rights of her child Naila. */
class ChildPagesIT extends CitizenTest {
    private static final String ME = "/citizens/v1/me";

    private final UUID id = UUID.randomUUID();
    private final String query = "onBehalfOf=" + id;

    @BeforeEach
    void nailaIsSitisChild() {
        services.actsForNaila(id, "PARENT", "ACTIVE");
        GATEWAY.on("GET", ME + "/data-uses", Examples.of("citizen-service", "dataUseMine"));
        GATEWAY.on("GET", ME + "/attributes", Examples.of("citizen-service", "attributeMine"));
        GATEWAY.on("GET", ME + "/rights", Examples.of("citizen-service", "rightsMine"));
        GATEWAY.on("GET", ME + "/consents", Examples.of("citizen-service", "consentMine"));
        GATEWAY.on("GET", ME + "/documents", Examples.of("citizen-service", "citizenDocumentMine"));
        GATEWAY.on("GET", ME + "/corrections", Examples.of("citizen-service", "correctionMine"));
        GATEWAY.on("GET", ME + "/disagreements", Examples.of("citizen-service", "disagreementMine"));
        GATEWAY.on("GET", ME + "/ledger/lines", "{\"items\": [], \"next\": null}");
        GATEWAY.on("GET", ME + "/ledger/proofs", "{\"items\": [], \"keys\": []}");
        GATEWAY.on("GET", "/catalog/v1/services", "{\"items\": [], \"next\": null}");
        GATEWAY.on("POST", ME + "/rights", Examples.of("citizen-service", "rightsOne"));
    }

    /** Each of them was asked about the child. */
    private void onlyOfTheChild(String method, String path) {
        assertThat(GATEWAY.asked(method, path))
                .isNotEmpty()
                .extracting(Request::query)
                .allSatisfy(asked -> assertThat(asked).contains(query));
    }

    @Test
    void a_parent_sees_who_used_the_childs_data_and_a_banner_says_whose_they_are() {
        for (var language : List.of("id", "en")) {
            var page = siti.get("/my/data/for/" + id + "?lang=" + language);
            Markup.check(page);
            assertThat(Markup.of(page).select("#acting").text()).contains("NAILA FAUZIAH");
            assertThat(Markup.of(page).select("main a").eachAttr("href"))
                    .contains("/my/rights/for/" + id, "/my/data/for/" + id + "/ledger.json")
                    .noneMatch(it -> it.startsWith("/my/applications/"));
        }
        onlyOfTheChild("GET", ME + "/data-uses");
        onlyOfTheChild("GET", ME + "/attributes");
        assertThat(GATEWAY.asked("GET", ME + "/things")).isEmpty();

        assertThat(siti.get("/my/data/for/" + id + "/ledger.json").statusCode()).isEqualTo(200);
        onlyOfTheChild("GET", ME + "/ledger/lines");
        onlyOfTheChild("GET", ME + "/ledger/proofs");
        assertThat(Markup.of(siti.get("/my/representations/" + id))
                        .select("main a")
                        .eachAttr("href"))
                .contains("/my/data/for/" + id, "/my/rights/for/" + id);
    }

    @Test
    void what_was_decided_uploaded_and_corrected_for_the_child_stands_on_its_pages_only() {
        var data = Markup.of(siti.get("/my/data/for/" + id + "?lang=en"));
        assertThat(data.select("main h2").eachText())
                .contains("What was decided about registers for this child", "This child’s documents");
        var rights = Markup.of(siti.get("/my/rights/for/" + id + "?lang=en"));
        assertThat(rights.select("main h2").eachText())
                .contains("What agencies were asked to correct", "Where registers disagree");
        assertThat(rights.select("main h3").eachText()).anyMatch(number -> number.startsWith("KOR-"));
        for (var path : List.of("/consents", "/documents", "/corrections", "/disagreements")) {
            onlyOfTheChild("GET", ME + path);
        }
    }

    @Test
    void a_parent_asks_for_the_childs_copy_and_fetches_it() {
        var page = siti.get("/my/rights/for/" + id + "?lang=en");
        Markup.check(page);
        onlyOfTheChild("GET", ME + "/rights");
        var asked = PageForm.of(page).send(siti);
        assertThat(Browser.location(asked)).endsWith("/my/rights/for/" + id + "?asked=true");
        onlyOfTheChild("POST", ME + "/rights");

        var links = Markup.of(page).select("main a[download]").eachAttr("href");
        assertThat(links).isNotEmpty().allMatch(it -> it.startsWith("/my/rights/for/" + id + "/"));
        for (var link : links) {
            var file = link.replace("/my/rights/for/" + id, ME + "/rights");
            GATEWAY.on("GET", file, "{}");
            assertThat(siti.get(link).statusCode()).isEqualTo(200);
            onlyOfTheChild("GET", file);
        }
    }

    @Test
    void a_parent_disputes_and_erases_for_the_child_alone() {
        var dispute = siti.get("/my/rights/for/" + id + "/dispute?kind=CORRECTION&lang=en");
        Markup.check(dispute);
        assertThat(Browser.location(PageForm.of(dispute).typing("Akta").send(siti)))
                .endsWith("/my/rights/for/" + id + "?asked=true");
        var erasure = siti.get("/my/rights/for/" + id + "/erasure?lang=en");
        Markup.check(erasure);
        assertThat(Markup.of(erasure).select("#acting").text()).contains("NAILA FAUZIAH");
        var done =
                Browser.location(PageForm.of(erasure).with("confirmed", "true").send(siti));
        assertThat(done).endsWith("/my/rights/erasure/done?child=true");
        assertThat(siti.get(done).body()).contains("Your own account is as it was");
        onlyOfTheChild("POST", ME + "/rights");
        assertThat(GATEWAY.asked("POST", ME + "/rights")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "child-decides-alone, This child is 17.",
        "representation-not-standing, Nothing was sent",
        "child-not-proven, Nothing was sent"
    })
    void who_may_no_longer_act_is_told_why(String code, String why) {
        GATEWAY.on("GET", ME + "/data-uses", (_, _) -> Answer.refused(403, code, "No."));
        GATEWAY.on("GET", ME + "/rights", (_, _) -> Answer.refused(403, code, "No."));
        for (var address : List.of("/my/data/for/", "/my/rights/for/")) {
            var page = siti.get(address + id + "?lang=en");
            assertThat(page.statusCode()).isEqualTo(403);
            assertThat(Markup.of(page).select("main").text()).contains(why);
        }
    }

    @ParameterizedTest
    @CsvSource({"KUASA, ACTIVE, A power of attorney does not cover", "PARENT, ENDED, Nothing was sent"})
    void neither_a_proxy_nor_who_was_a_parent_gets_as_far_as_a_question(String kind, String state, String why) {
        services.actsForNaila(id, kind, state);
        for (var address : List.of(
                "/my/data/for/%s", "/my/rights/for/%s", "/my/rights/for/%s/erasure", "/my/data/for/%s/ledger.json")) {
            var page = siti.get(address.formatted(id) + "?lang=en");
            assertThat(page.statusCode()).as(address).isEqualTo(403);
            assertThat(Markup.of(page).select("main").text()).as(address).contains(why);
        }
        assertThat(GATEWAY.asked("GET", ME + "/data-uses")).isEmpty();
        assertThat(GATEWAY.asked("GET", ME + "/rights")).isEmpty();
        assertThat(siti.get("/my/data/for/" + UUID.randomUUID()).statusCode())
                .as("a stranger's")
                .isEqualTo(404);
    }
}
