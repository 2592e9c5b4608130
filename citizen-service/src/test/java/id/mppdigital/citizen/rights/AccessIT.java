package id.mppdigital.citizen.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.citizen.CitizenApi.Answer;
import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.OtherServices.Given;
import id.mppdigital.citizen.Person;
import id.mppdigital.citizen.documents.SampleFiles;
import id.mppdigital.citizen.identity.EraseCitizen;
import id.mppdigital.citizen.keys.PersonalData;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class AccessIT extends CitizenTest {
    private static final String SERVICE = "skck-rights";
    private static final Map<String, String> ACCESS = Map.of("kind", "ACCESS");

    @Autowired
    EraseCitizen erase;

    @Autowired
    List<PersonalData> rooms;

    private final Person second = maria.withOtherAccount();

    @BeforeEach
    void muchIsKnown() {
        others.publishService(SERVICE, Map.of("name", "dukcapil.person/name", "friend", "citizen/friend"));
        assertThat(api.get(second, "").status()).isEqualTo(200);
        assertThat(api.prefill(maria, SERVICE).status()).isEqualTo(200);
        assertThat(api.put(second, "/consents/dukcapil", "{\"granted\":true}").status())
                .isEqualTo(200);
        assertThat(api.upload(second, "ktp", "kartu.pdf", "application/pdf", SampleFiles.pdf("x"))
                        .status())
                .isEqualTo(201);
        others.submit(maria, SERVICE, "polres-banjarmasin", List.of(Given.declared("friend", "Yosef Ω")), List.of());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> api.get(maria, "/attributes").json().toString().contains("Yosef"));
    }

    private Answer ask(String key) {
        return api.post(maria, "/rights", key, ACCESS);
    }

    private String asked() {
        return ask(UUID.randomUUID().toString()).json().path("id").asString();
    }

    @Test
    void the_clock_runs_for_three_times_24_hours_and_the_request_is_fulfilled_at_once() {
        var answer = ask("first");

        assertThat(answer.status()).isEqualTo(201);
        var request = answer.json();
        var received = Instant.parse(request.path("receivedAt").asString());
        assertThat(Instant.parse(request.path("dueAt").asString())).isEqualTo(received.plus(Duration.ofHours(72)));
        assertThat(request.path("status").asString()).isEqualTo("FULFILLED");
        assertThat(request.at("/law/id").asString()).contains("Pasal 32");
        assertThat(api.get(second, "/rights/" + request.path("id").asString()).json())
                .isEqualTo(request);
        assertThat(api.get(second, "/rights").json().at("/items/0")).isEqualTo(request);
        assertThat(api.get(Person.fresh(), "/rights").json().path("items")).isEmpty();
    }

    @Test
    void the_copy_holds_what_each_room_holds_of_all_accounts_and_nothing_of_others() {
        var copy = api.get(second, "/rights/" + asked() + "/copy.json");

        assertThat(copy.status()).isEqualTo(200);
        assertThat(copy.json().path("parts")).hasSize(rooms.size() + 1);
        assertThat(part(copy.json(), "identity").findValuesAsString("account"))
                .containsExactlyInAnyOrder(maria.account(), second.account());
        assertThat(part(copy.json(), "identity").findValuesAsString("nik")).containsOnly(maria.nik());
        assertThat(part(copy.json(), "facts").toString())
                .contains("MARIA WENDA", "Yosef", "dukcapil.person/name", "DECLARED");
        assertThat(part(copy.json(), "documents").toString()).contains("kartu.pdf", "/content");
        assertThat(part(copy.json(), "applications").toString()).contains(SERVICE, "polres-banjarmasin");
        assertThat(part(copy.json(), "uses").toString()).contains("REGISTER_ASKED", "FORM_FILLED");
        assertThat(part(copy.json(), "elsewhere").toString()).contains("/notifications/v1/me/messages");
        assertThat(copy.json().toString()).doesNotContain(Person.fresh().nik());
    }

    @Test
    void the_copy_as_a_pdf_is_read_by_people() throws Exception {
        var pdf = api.get(maria, "/rights/" + asked() + "/copy.pdf");

        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.headers().getFirst("Content-Disposition"))
                .startsWith("attachment")
                .contains("mpp-data.pdf");
        assertThat(pdf.headers().getFirst("Cache-Control")).contains("no-store");
        try (var document = Loader.loadPDF(pdf.body())) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("Salinan data pribadi Anda", "Pasal 7", "NIK: " + maria.nik(), "Isi: MARIA WENDA")
                    .contains("Isi: Yosef Ω", "Nama berkas: kartu.pdf", "Penerima: dukcapil");
        }
    }

    @Test
    void each_copy_is_an_entry_of_the_ledger() {
        var id = asked();
        api.get(maria, "/rights/" + id + "/copy.json");

        var use = api.get(maria, "/data-uses").json().at("/items/0");
        assertThat(use.path("action").asString()).isEqualTo("COPY_GIVEN");
        assertThat(use.path("recipient").asString()).isEqualTo("portal");
        assertThat(use.at("/purpose/id").asString()).contains("salinan");
        assertThat(use.path("legalBasis").asString()).contains("Pasal 7");
        assertThat(use.path("sources").toString()).contains("copy/identity", "copy/facts");
    }

    @Test
    void nobody_else_gets_the_copy() {
        var id = asked();

        for (var file : List.of("", "/copy.json", "/copy.pdf")) {
            assertThat(api.get(Person.fresh(), "/rights/" + id + file).status()).isEqualTo(404);
        }
        var officer = tokens.with(Map.of("sub", "dewi", "agency", "polres-banjarmasin"), "agency-officer");
        assertThat(api.get(officer, "/citizens/v1/me/rights/" + id + "/copy.json")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void eight_clicks_at_once_are_one_request() throws Exception {
        Callable<Answer> same = () -> ask("same");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(Collections.nCopies(8, same))) {
                assertThat(answer.get().status()).isEqualTo(201);
            }
        }
        assertThat(api.get(maria, "/rights").json().path("items")).hasSize(1);
        assertThat(ask("same").headers().getFirst("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void without_a_key_or_a_known_right_nothing_is_stored() {
        assertThat(api.post(maria, "/rights", ACCESS).code()).isEqualTo("idempotency-key-required");
        assertThat(ask("a key with blanks").code()).isEqualTo("idempotency-key-required");
        assertThat(api.post(maria, "/rights", "k", Map.of("kind", "EVERYTHING")).status())
                .isEqualTo(400);
        assertThat(api.post(maria, "/rights", "k", Map.of()).status()).isEqualTo(422);
        assertThat(api.get(maria, "/rights").json().path("items")).isEmpty();
    }

    @Test
    void after_an_erasure_the_request_remains_and_is_nobodys() {
        var id = asked();

        erase.erase(second.account());

        assertThat(jdbc.sql("select account is null from rights_request where id = :id")
                        .param("id", UUID.fromString(id))
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private static JsonNode part(JsonNode copy, String name) {
        return copy.path("parts")
                .valueStream()
                .filter(part -> part.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .path("entries");
    }
}
