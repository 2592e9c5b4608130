package id.mppdigital.citizen.represented;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.citizen.AttestationKey;
import id.mppdigital.citizen.CitizenApi.Answer;
import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.OtherServices.Filed;
import id.mppdigital.citizen.Person;
import id.mppdigital.citizen.documents.SampleFiles;
import id.mppdigital.citizen.documents.store.DocumentContents;
import id.mppdigital.citizen.identity.EraseCitizen;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Yosef files for Maria and receives for her; Maria sees what he filed, from whichever of her accounts. */
class RepresentedIT extends CitizenTest {
    private static final String SERVICE = "skck-represented";

    @Autowired
    EraseCitizen erase;

    @Autowired
    DocumentContents contents;

    private final UUID id = UUID.randomUUID();
    private final Person yosef =
            new Person("acc-" + UUID.randomUUID(), Person.fresh().nik(), "Yosef Wenda");

    @BeforeEach
    void bothAreKnown() {
        others.publishService(SERVICE, Map.of("name", "dukcapil.person/name"));
        api.get(maria, "");
        api.get(yosef, "");
    }

    @Test
    void what_was_filed_for_a_person_is_seen_from_an_account_that_is_made_later() {
        gives("APPLY");
        var filed = filed();
        var later = maria.withOtherAccount();

        var seen = await().until(() -> seen(later), items -> items.size() == 1).path(0);

        assertThat(seen.path("applicationId").asString())
                .isEqualTo(filed.application().toString());
        assertThat(seen.path("registrationNumber").asString()).isEqualTo("63.71-2026-000001");
        assertThat(seen.path("status").asString()).isEqualTo("SUBMITTED");
        assertThat(seen.path("filedBy").asString()).isEqualTo("Yosef Wenda");
        assertThat(seen(yosef)).isEmpty();
        assertThat(seen.has("answers")).isFalse();
    }

    @Test
    void what_one_files_oneself_is_not_among_it_and_who_is_erased_is_named_no_more() {
        gives("APPLY");
        filed();
        others.submit(maria, SERVICE, "polres-banjarmasin", List.of(), List.of());
        await().until(() -> seen(maria).size() == 1);

        erase.erase(yosef.account());

        assertThat(seen(maria)).isEmpty();
        assertThat(jdbc.sql("select count(*) from application where account = :maria and representative is null")
                        .param("maria", maria.account())
                        .query(Integer.class)
                        .single())
                .as("both are still hers")
                .isEqualTo(2);
    }

    @Test
    void a_statement_says_all_that_the_power_covers() {
        gives("APPLY", "CORRECT");

        var signed = api.post(
                yosef, "/representations/" + id + "/statements", Map.of("service", SERVICE, "action", "CORRECT"));

        var claims = AttestationKey.verified(signed.json().path("statement").asString())
                .claims();
        assertThat(claims.path("action").asString()).isEqualTo("CORRECT");
        assertThat(claims.path("actions").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("APPLY", "CORRECT");
    }

    @Test
    void who_may_receive_downloads_what_was_issued_and_the_ledger_says_so() {
        gives("APPLY", "RECEIVE");
        var document = issued(filed());

        var got = download(yosef, document);

        assertThat(got.status()).isEqualTo(200);
        assertThat(got.body()).isEqualTo(SampleFiles.pdf());
        var use = api.get(maria, "/data-uses").json().at("/items/0");
        assertThat(use.path("action").asString()).isEqualTo("DOCUMENT_FETCHED");
        assertThat(use.at("/reader/role").asString()).isEqualTo("REPRESENTATIVE");
        assertThat(use.at("/reader/id").asString()).isEqualTo(yosef.account());
        assertThat(use.path("sources").toString()).contains("documents/" + document);
    }

    @Test
    void what_can_not_be_opened_was_not_received() {
        gives("APPLY", "RECEIVE");
        var document = issued(filed());
        contents.remove(document);

        assertThat(download(yosef, document).status()).isGreaterThanOrEqualTo(500);

        assertThat(api.get(maria, "/data-uses").json().toString()).doesNotContain("DOCUMENT_FETCHED");
    }

    @Test
    void without_that_power_or_for_what_they_did_not_file_nobody_gets_it() {
        gives("APPLY");
        var document = issued(filed());
        var uses = api.get(maria, "/data-uses?limit=100").json().path("items").size();

        assertThat(refusal(download(yosef, document))).isEqualTo("403 representation-out-of-scope");
        assertThat(download(Person.fresh(), document).status()).isEqualTo(404);
        assertThat(download(maria, document).status()).isEqualTo(404);
        assertThat(api.get(yosef, "/documents/" + document + "/content").status())
                .isEqualTo(404);
        api.delete(yosef, "/representations/" + id);
        assertThat(refusal(download(yosef, document))).isEqualTo("403 representation-not-standing");
        var uploaded = UUID.fromString(api.upload(maria, "ktp", "ktp.pdf", "application/pdf", SampleFiles.pdf("x"))
                .json()
                .path("id")
                .asString());
        assertThat(download(yosef, uploaded).status()).isEqualTo(404);
        assertThat(api.get(maria, "/data-uses?limit=100").json().path("items").valueStream())
                .as("only the end of the power is new")
                .hasSize(uses + 1);
    }

    @Test
    void what_was_issued_on_an_application_of_the_principals_own_is_not_received() {
        gives("APPLY", "RECEIVE");
        var own = others.submit(maria, SERVICE, "polres-banjarmasin", List.of(), List.of());
        await().until(() -> known(own));

        assertThat(download(yosef, issued(own)).status()).isEqualTo(404);
    }

    private void gives(String... actions) {
        var power = Map.of(
                "me",
                "PRINCIPAL",
                "nik",
                yosef.nik(),
                "services",
                List.of(SERVICE),
                "actions",
                List.of(actions),
                "until",
                Instant.now().plus(30, ChronoUnit.DAYS).toString());
        assertThat(api.put(maria, "/representations/" + id, power).status()).isEqualTo(200);
        assertThat(api.put(yosef, "/representations/" + id + "/decision", Map.of("accepted", true))
                        .status())
                .isEqualTo(200);
    }

    private Filed filed() {
        var filed = others.submitBy(yosef, maria, SERVICE);
        await().until(() -> known(filed));
        return filed;
    }

    private boolean known(Filed filed) {
        return jdbc.sql("select count(*) > 0 from application where id = :id and status is not null")
                .param("id", filed.application())
                .query(Boolean.class)
                .single();
    }

    private UUID issued(Filed filed) {
        var police = tokens.agency("polres-banjarmasin", "63.71");
        var issued = api.issue(police, filed.application(), "skck.pdf", SampleFiles.pdf());
        var document = UUID.fromString(issued.json().path("id").asString());
        others.issue(filed, List.of(document));
        await().until(() ->
                api.get(maria, "/documents/" + document + "/content").status() == 200);
        return document;
    }

    private Answer download(Person person, UUID document) {
        return api.get(person, "/representations/" + id + "/documents/" + document + "/content");
    }

    private JsonNode seen(Person person) {
        return api.get(person, "/represented").json().path("items");
    }

    private static String refusal(Answer answer) {
        return answer.status() + " " + answer.code();
    }
}
