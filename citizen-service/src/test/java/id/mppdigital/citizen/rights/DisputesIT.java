package id.mppdigital.citizen.rights;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.citizen.CitizenApi.Answer;
import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.OtherServices.Filed;
import id.mppdigital.citizen.OtherServices.Given;
import id.mppdigital.citizen.Person;
import id.mppdigital.citizen.documents.SampleFiles;
import id.mppdigital.citizen.documents.store.DocumentContents;
import id.mppdigital.platform.test.ContractSchema;
import id.mppdigital.platform.test.EventProbe;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class DisputesIT extends CitizenTest {
    private static final String SERVICE = "skck-disputes";
    private static final String CHILD = "kia-disputes";
    private static final String NAME = "dukcapil.person/name";
    private static final String RIGHTS = "/citizens/v1/rights";

    @Autowired
    DocumentContents contents;

    @Autowired
    EventProbe probe;

    @BeforeEach
    void theFormIsFilled() {
        others.publishService(SERVICE, Map.of("name", NAME, "nik", "dukcapil.person/nik", "friend", "citizen/friend"));
        assertThat(prefilled("name").path("state").asString()).isEqualTo("fresh");
    }

    @Test
    void what_the_citizen_declared_is_corrected_at_once() {
        others.submit(maria, SERVICE, "polres-banjarmasin", List.of(Given.declared("friend", "Yosef")), List.of());
        await().until(() -> api.get(maria, "/attributes").json().toString().contains("Yosef"));

        var answer = correction("citizen/friend", "Yohanes");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().path("status").asString()).isEqualTo("FULFILLED");
        assertThat(answer.json().at("/dispute/answer").asString()).contains("corrected");
        assertThat(prefilled("friend").path("value").asString()).isEqualTo("Yohanes");
        assertThat(listed(id(answer))).isNull();
    }

    @Test
    void a_correction_about_a_child_is_of_that_child_and_makes_no_other() {
        twoChildren();

        var answer = correction("citizen.child.2/name", "Yusuf Wenda");

        assertThat(answer.json().path("status").asString()).isEqualTo("FULFILLED");
        assertThat(child("citizen.child.2").at("/fields/childName/value").asString())
                .isEqualTo("Yusuf Wenda");
        assertThat(child("citizen.child").at("/fields/childName/value").asString())
                .isEqualTo("Aisyah");
        assertThat(child("new").at("/subjects/0/known")).hasSize(2);
    }

    @Test
    void what_a_decision_made_known_waits_for_a_person_and_is_marked_at_that_child_alone() {
        twoChildren();
        others.publishService("birth-disputes", Map.of(), Map.of("childName", "citizen.child/name"));
        var birth = others.submit(
                maria, "birth-disputes", "disdukcapil", List.of(Given.declared("childName", "Zahra")), List.of());
        others.end(birth, "APPROVED");
        await().until(() -> known("citizen.child.3/name"));

        var asked = correction("citizen.child.3/name", "Zahra Wenda");

        assertThat(asked.json().path("status").asString()).isEqualTo("RECEIVED");
        var field = child("citizen.child.3").at("/fields/childName");
        assertThat(field.path("value").asString()).isEqualTo("Zahra");
        assertThat(field.path("dispute").asString()).isEqualTo("correction-asked");
        assertThat(child("citizen.child").at("/fields/childName").has("dispute"))
                .isFalse();

        assertThat(answer(id(asked), "FULFILLED").status()).isEqualTo(200);
        field = child("citizen.child.3").at("/fields/childName");
        assertThat(field.path("value").asString()).isEqualTo("Zahra Wenda");
        assertThat(field.has("dispute")).isFalse();
    }

    @Test
    void a_restriction_is_of_one_childs_fact_which_is_listed_nowhere() {
        twoChildren();

        ask("RESTRICTION", about("citizen.child.2/name", null));

        var second = child("citizen.child.2");
        assertThat(second.at("/fields/childName/dispute").asString()).isEqualTo("restricted");
        assertThat(second.at("/fields/childNik/value").asString()).isEqualTo("6371010101260002");
        assertThat(second.toString()).doesNotContain("Yusuf");
        assertThat(child("citizen.child").at("/fields/childName/value").asString())
                .isEqualTo("Aisyah");
        assertThat(child("new").at("/fields/childName").has("dispute")).isFalse();

        ask("RESTRICTION", about("citizen.child.2/nik", null));
        assertThat(child("citizen.child.2").at("/fields/childNik/dispute").asString())
                .as("nothing else is known of the child, and still it is that child's")
                .isEqualTo("restricted");
    }

    private void twoChildren() {
        others.publishService(CHILD, Map.of("childName", "citizen.child/name", "childNik", "citizen.child/nik"));
        declare("Aisyah", "6371010101260001");
        await().until(() -> known("citizen.child/nik"));
        declare("Yusuf", "6371010101260002");
        await().until(() -> known("citizen.child.2/nik"));
    }

    private void declare(String name, String nik) {
        var given = List.of(Given.declared("childName", name), Given.declared("childNik", nik));
        others.submit(maria, CHILD, "polres-banjarmasin", given, List.of());
    }

    private boolean known(String source) {
        return api.get(maria, "/attributes")
                .json()
                .path("items")
                .findValuesAsString("source")
                .contains(source);
    }

    private JsonNode child(String key) {
        var about = Map.of("citizen.child", key);
        var answer =
                api.post(maria, "/prefill", Map.of("service", CHILD, "version", 1, "mall", "63.71", "about", about));
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
        return answer.json();
    }

    @Test
    void a_registers_value_stays_and_is_marked_until_the_owner_has_answered() {
        var asked = correction(NAME, "Maria Wendi");

        assertThat(asked.json().path("status").asString()).isEqualTo("RECEIVED");
        var field = prefilled("name");
        assertThat(field.path("value").asString()).isEqualTo("MARIA WENDA");
        assertThat(field.path("dispute").asString()).isEqualTo("correction-asked");
        var listed = requireNonNull(listed(id(asked)));
        assertThat(listed.at("/owner/register").asString()).isEqualTo("dukcapil");
        assertThat(listed.toString()).doesNotContain("Wendi", maria.nik(), maria.account());

        var calls = register.calls();
        assertThat(answer(id(asked), "FULFILLED").status()).isEqualTo(200);

        assertThat(prefilled("name").has("dispute")).isFalse();
        assertThat(register.calls()).as("asked anew, as what it said was wrong").isGreaterThan(calls);
        var mine = api.get(maria, "/rights/" + id(asked)).json();
        assertThat(mine.path("status").asString()).isEqualTo("FULFILLED");
        assertThat(mine.at("/dispute/answer").asString()).isEqualTo("Sudah diperiksa.");
        var told = await().until(() -> probe.events("mpp.rights", id(asked)), events -> !events.isEmpty());
        assertThat(told).hasSize(1);
        ContractSchema.assertValid(
                "events/citizen-right-answered.v1", told.getFirst().data());
    }

    @Test
    void a_restricted_fact_is_neither_shown_nor_asked_until_it_is_lifted() {
        var asked = ask("RESTRICTION", about(NAME, null));

        var field = prefilled("name");
        assertThat(field.path("state").asString()).isEqualTo("not-consented");
        assertThat(field.path("dispute").asString()).isEqualTo("restricted");
        assertThat(field.path("value").isNull()).isTrue();
        assertThat(prefilled("nik").path("value").asString()).isEqualTo(maria.nik());

        assertThat(answer(id(asked), "FULFILLED").status()).isEqualTo(200);
        assertThat(prefilled("name").path("state").asString()).as("agreed to").isEqualTo("not-consented");

        assertThat(api.post(maria, "/rights/" + id(asked) + "/withdrawal", Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(prefilled("name").path("value").asString()).isEqualTo("MARIA WENDA");
    }

    @Test
    void a_restricted_purpose_fills_in_nothing_of_that_service_until_it_is_lifted() {
        others.publishService("other-disputes", Map.of("name", NAME));
        var calls = register.calls();
        var asked = ask("RESTRICTION", purpose("FILL_FORM", SERVICE));

        assertThat(asked.json().at("/dispute/processing/service").asString()).isEqualTo(SERVICE);
        for (var field : List.of("name", "friend")) {
            assertThat(prefilled(field).path("state").asString()).isEqualTo("not-consented");
            assertThat(prefilled(field).path("dispute").asString()).isEqualTo("restricted");
            assertThat(prefilled(field).path("value").isNull()).isTrue();
        }
        assertThat(prefilled("nik").path("value").asString()).as("who she is").isEqualTo(maria.nik());
        assertThat(register.calls()).as("no register is asked").isEqualTo(calls);
        assertThat(api.prefill(maria, "other-disputes")
                        .json()
                        .at("/fields/name/value")
                        .asString())
                .isEqualTo("MARIA WENDA");
        var listed = requireNonNull(listed(id(asked)));
        assertThat(listed.at("/processing/purpose").asString()).isEqualTo("FILL_FORM");
        assertThat(detail(id(asked)).path("held")).isEmpty();

        assertThat(answer(id(asked), "FULFILLED").status()).isEqualTo(200);
        assertThat(prefilled("name").path("state").asString()).as("agreed to").isEqualTo("not-consented");
        var everywhere = ask("RESTRICTION", purpose("FILL_FORM", null));
        assertThat(api.prefill(maria, "other-disputes")
                        .json()
                        .at("/fields/name/value")
                        .isNull())
                .isTrue();

        for (var each : List.of(asked, everywhere)) {
            assertThat(api.post(maria, "/rights/" + id(each) + "/withdrawal", Map.of())
                            .status())
                    .isEqualTo(200);
        }
        assertThat(prefilled("name").path("value").asString()).isEqualTo("MARIA WENDA");
    }

    @Test
    void a_purpose_that_is_unknown_or_named_beside_a_fact_is_refused() {
        assertThat(ask("RESTRICTION", purpose("SELL", null)).status()).isEqualTo(400);
        assertThat(pointers(ask("RESTRICTION", purpose("FILL_FORM", "no-such-service"))))
                .containsExactly("/about/service");
        var both = new LinkedHashMap<>(purpose("COMPARE", null));
        both.put("source", NAME);
        assertThat(pointers(ask("RESTRICTION", both))).containsExactly("/about/source");
        assertThat(api.get(maria, "/rights").json().path("items")).isEmpty();
    }

    @Test
    void a_restriction_that_is_refused_ends_with_its_reason() {
        var asked = ask("RESTRICTION", about(NAME, null));

        assertThat(answer(id(asked), "REFUSED").status()).isEqualTo(200);

        assertThat(prefilled("name").path("value").asString()).isEqualTo("MARIA WENDA");
        assertThat(api.get(maria, "/rights/" + id(asked))
                        .json()
                        .at("/dispute/answer")
                        .asString())
                .isEqualTo("Sudah diperiksa.");
    }

    @ParameterizedTest
    @CsvSource({"AGENCY, 201", "SYSTEM, 201", "OFFICER, 409"})
    void only_a_decision_without_a_person_is_objected_to(String decidedBy, int status) {
        var filed = filed(maria);
        decide(filed, decidedBy);

        var answer = ask("OBJECTION", objection(filed.application()));

        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(status);
        if (status == 409) {
            assertThat(answer.code()).isEqualTo("decided-by-a-person");
        } else {
            assertThat(detail(id(answer)).at("/request/subject").asString())
                    .isEqualTo(filed.application().toString());
        }
    }

    @Test
    void the_desk_is_told_of_an_objection_and_of_its_end_without_a_word_of_it() {
        var answered = filed(maria);
        decide(answered, "SYSTEM");
        var asked = ask("OBJECTION", objection(answered.application()));
        await().until(() -> probe.events("mpp.objections", id(asked)).size() == 1);
        assertThat(answer(id(asked), "REFUSED").status()).isEqualTo(200);

        var again = ask("OBJECTION", objection(answered.application()));
        assertThat(api.post(maria, "/rights/" + id(again) + "/withdrawal", Map.of())
                        .status())
                .isEqualTo(200);

        await().until(() -> probe.events("mpp.objections", id(asked)).size() == 2
                && probe.events("mpp.objections", id(again)).size() == 2);
        var told = probe.events("mpp.objections", id(asked));
        assertThat(told).allSatisfy(event -> {
            ContractSchema.assertValid("events/objection-changed.v1", event.data());
            assertThat(event.data().toString()).doesNotContain("orang", maria.account(), maria.nik());
        });
        assertThat(told.getLast().data().path("state").asString()).isEqualTo("REFUSED");
        assertThat(probe.events("mpp.objections", id(again))
                        .getLast()
                        .data()
                        .path("state")
                        .asString())
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void an_application_that_is_open_or_somebody_elses_is_not_objected_to() {
        var open = filed(maria);
        assertThat(ask("OBJECTION", objection(open.application())).code()).isEqualTo("not-decided-yet");

        var joko = Person.fresh();
        register.knows(joko);
        var foreign = filed(joko);
        decide(foreign, "SYSTEM");
        assertThat(ask("OBJECTION", objection(foreign.application())).status()).isEqualTo(404);
        assertThat(api.get(maria, "/rights").json().path("items")).isEmpty();
    }

    @Test
    void what_is_missing_is_named_and_nothing_is_stored() {
        var empty = api.post(maria, "/rights", key(), Map.of("kind", "CORRECTION"));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(pointers(empty)).containsExactlyInAnyOrder("/about/reason", "/about/source");
        assertThat(pointers(correction(NAME, "  "))).containsExactly("/about/value");
        assertThat(pointers(ask("RESTRICTION", about("dukcapil.person/nik", null))))
                .containsExactly("/about/source");
        assertThat(pointers(ask("RESTRICTION", about("citizen/unheard-of", null))))
                .containsExactly("/about/source");
        var foreign = about(NAME, "Maria Wendi");
        foreign.put("documents", List.of(UUID.randomUUID()));
        assertThat(pointers(ask("CORRECTION", foreign))).containsExactly("/about/documents");
        assertThat(api.get(maria, "/rights").json().path("items")).isEmpty();
    }

    @Test
    void two_clicks_are_one_request_and_a_second_request_for_the_same_is_refused() throws Exception {
        var clicks = new ArrayList<String>();
        Callable<Answer> click =
                () -> api.post(maria, "/rights", "k", Map.of("kind", "CORRECTION", "about", about(NAME, "Wendi")));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(Collections.nCopies(4, click))) {
                assertThat(answer.get().status()).isEqualTo(201);
                clicks.add(id(answer.get()));
            }
        }
        assertThat(clicks.stream().distinct()).hasSize(1);
        assertThat(correction(NAME, "Wenda").code()).isEqualTo("already-disputed");
        assertThat(api.get(maria.withOtherAccount(), "").status()).isEqualTo(200);
        assertThat(api.get(maria, "/rights").json().path("items")).hasSize(1);
    }

    @Test
    void two_answers_at_once_are_one() throws Exception {
        var asked = correction(NAME, "Maria Wendi");
        var statuses = new ArrayList<Integer>();
        Callable<Answer> answer = () -> answer(id(asked), "REFUSED");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each : threads.invokeAll(Collections.nCopies(4, answer))) {
                statuses.add(each.get().status());
            }
        }
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
    }

    @Test
    void who_answered_is_recorded_and_nobody_answers_their_own() {
        var asked = correction(NAME, "Maria Wendi");
        for (var own : List.of(
                tokens.with(Map.of("sub", maria.account()), "data-officer", "citizen"),
                tokens.with(Map.of("sub", "maria-at-work", "nik", maria.nik()), "data-officer"))) {
            var refused = api.post(own, RIGHTS + "/" + id(asked) + "/answer", said("FULFILLED"));
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.code()).isEqualTo("own-request");
        }
        assertThat(detail(id(asked)).path("status").asString()).isEqualTo("RECEIVED");

        assertThat(answer(id(asked), "REFUSED").status()).isEqualTo(200);

        assertThat(detail(id(asked)).path("answeredBy").asString()).isEqualTo("dara");
    }

    @Test
    void an_ended_request_shows_what_was_said_then_and_no_fact_or_file_of_today() {
        var document = api.upload(maria, "akta", "akta.pdf", "application/pdf", SampleFiles.pdf("x"));
        var evidence = document.json().path("id").asString();
        var about = about(NAME, "Maria Wendi");
        about.put("documents", List.of(evidence));
        var asked = ask("CORRECTION", about);
        var file = RIGHTS + "/" + id(asked) + "/documents/" + evidence;
        assertThat(answer(id(asked), "REFUSED").status()).isEqualTo(200);

        var ended = detail(id(asked));
        assertThat(ended.at("/said/value").asString()).isEqualTo("Maria Wendi");
        assertThat(ended.path("answer").asString()).isEqualTo("Sudah diperiksa.");
        assertThat(ended.path("held")).isEmpty();
        assertThat(ended.toString()).doesNotContain("MARIA WENDA", evidence);
        assertThat(api.get(officer(), file).status()).isEqualTo(404);
    }

    @Test
    void evidence_that_its_citizen_has_deleted_is_shown_to_nobody() {
        var document = api.upload(maria, "akta", "akta.pdf", "application/pdf", SampleFiles.pdf("x"));
        var evidence = document.json().path("id").asString();
        var about = about(NAME, "Maria Wendi");
        about.put("documents", List.of(evidence));
        var asked = ask("CORRECTION", about);

        assertThat(api.delete(maria, "/documents/" + evidence).status()).isEqualTo(204);

        assertThat(detail(id(asked)).at("/said/documents")).isEmpty();
        assertThat(api.get(officer(), RIGHTS + "/" + id(asked) + "/documents/" + evidence)
                        .status())
                .isEqualTo(404);
        assertThat(pointers(ask("RESTRICTION", withEvidence(about("dukcapil.person/gender", null), evidence))))
                .contains("/about/documents");
    }

    private static Map<String, Object> withEvidence(Map<String, Object> about, String document) {
        about.put("documents", List.of(document));
        return about;
    }

    @Test
    void evidence_that_can_not_be_opened_was_not_seen() {
        var document = api.upload(maria, "akta", "akta.pdf", "application/pdf", SampleFiles.pdf("x"));
        var evidence = document.json().path("id").asString();
        var asked = ask("CORRECTION", withEvidence(about(NAME, "Maria Wendi"), evidence));
        contents.remove(UUID.fromString(evidence));

        assertThat(api.get(officer(), RIGHTS + "/" + id(asked) + "/documents/" + evidence)
                        .status())
                .isGreaterThanOrEqualTo(500);

        assertThat(api.get(maria, "/data-uses").json().toString()).doesNotContain("documents/" + evidence);
    }

    @Test
    void the_officers_look_and_evidence_stand_in_the_ledger() {
        var document = api.upload(maria, "akta", "akta.pdf", "application/pdf", SampleFiles.pdf("x"));
        var evidence = document.json().path("id").asString();
        var about = about(NAME, "Maria Wendi");
        about.put("documents", List.of(evidence));
        var asked = ask("CORRECTION", about);

        var detail = detail(id(asked));
        assertThat(detail.at("/said/value").asString()).isEqualTo("Maria Wendi");
        assertThat(detail.at("/held/0/value").asString()).isEqualTo("MARIA WENDA");
        assertThat(detail.at("/citizen/nikMasked").asString()).contains("********");
        assertThat(api.get(officer(), RIGHTS + "/" + id(asked) + "/documents/" + evidence)
                        .status())
                .isEqualTo(200);
        assertThat(api.get(officer(), RIGHTS + "/" + id(asked) + "/documents/" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);

        var ledger = api.get(maria, "/data-uses").json().path("items");
        assertThat(ledger.findValuesAsString("code")).contains("RIGHT_HANDLED");
        assertThat(ledger.toString()).contains("documents/" + evidence, NAME);
    }

    @Test
    void nobody_but_the_data_officer_sees_or_answers() {
        var asked = correction(NAME, "Maria Wendi");
        for (var token : List.of(
                api.token(maria),
                tokens.officer("dewi", "polres-banjarmasin", "63.71"),
                tokens.platformAdmin(),
                tokens.with(Map.of("sub", "agus"), "auditor"))) {
            assertThat(api.get(token, RIGHTS).status()).isEqualTo(403);
            assertThat(api.get(token, RIGHTS + "/" + id(asked)).status()).isEqualTo(403);
            assertThat(api.post(token, RIGHTS + "/" + id(asked) + "/answer", said("FULFILLED"))
                            .status())
                    .isEqualTo(403);
        }
        assertThat(api.get(tokens.foreign("dara", "data-officer"), RIGHTS).status())
                .isEqualTo(401);
        assertThat(api.get(maria, "/rights/" + id(asked)).json().path("status").asString())
                .isEqualTo("RECEIVED");
    }

    @Test
    void an_erasure_while_a_correction_is_open_ends_it_and_leaves_nothing_to_answer() {
        var asked = correction(NAME, "Maria Wendi");

        assertThat(api.post(maria, "/rights", key(), Map.of("kind", "ERASURE", "confirmed", true))
                        .status())
                .isEqualTo(201);

        assertThat(listed(id(asked))).isNull();
        assertThat(answer(id(asked), "FULFILLED").status()).isEqualTo(404);
        assertThat(jdbc.sql("select status from rights_request where id = :id and account is null")
                        .param("id", UUID.fromString(id(asked)))
                        .query(String.class)
                        .single())
                .isEqualTo("WITHDRAWN");
        assertThat(jdbc.sql("select count(*) from dispute where request = :id")
                        .param("id", UUID.fromString(id(asked)))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void what_is_disputed_and_answered_is_encrypted() {
        var asked = correction(NAME, "Maria Wendi");
        answer(id(asked), "REFUSED");

        assertThat(jdbc.sql("""
                select encode(content, 'escape') || encode(answer, 'escape') from dispute where request = :id
                """)
                        .param("id", UUID.fromString(id(asked)))
                        .query(String.class)
                        .single())
                .doesNotContain("Wendi", "diperiksa", "Salah ketik");
        assertThat(api.post(maria, "/rights", key(), Map.of("kind", "ACCESS")).status())
                .isEqualTo(201);
    }

    private Filed filed(Person person) {
        assertThat(api.get(person, "").status()).isEqualTo(200);
        var filed = others.submit(
                person, SERVICE, "polres-banjarmasin", List.of(Given.declared("friend", "Yosef")), List.of());
        await().until(() -> "SUBMITTED".equals(status(filed)));
        return filed;
    }

    private void decide(Filed filed, String actor) {
        others.end(filed, "REJECTED", actor);
        await().until(() -> "REJECTED".equals(status(filed)));
    }

    private String status(Filed filed) {
        return jdbc.sql("select coalesce(status, '') from application where id = :id")
                .param("id", filed.application())
                .query(String.class)
                .optional()
                .orElse("none");
    }

    private JsonNode prefilled(String field) {
        var answer = api.prefill(maria, SERVICE);
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
        return answer.json().path("fields").path(field);
    }

    private Answer correction(String source, String value) {
        return ask("CORRECTION", about(source, value));
    }

    private Answer ask(String kind, Map<String, Object> about) {
        return api.post(maria, "/rights", key(), Map.of("kind", kind, "about", about));
    }

    private static Map<String, Object> about(String source, @Nullable String value) {
        var about = new LinkedHashMap<String, Object>(Map.of("source", source, "reason", "Salah ketik"));
        if (value != null) {
            about.put("value", value);
        }
        return about;
    }

    private static Map<String, Object> purpose(String purpose, @Nullable String service) {
        var about = new LinkedHashMap<String, Object>(Map.of("purpose", purpose, "reason", "Saya isi sendiri"));
        if (service != null) {
            about.put("service", service);
        }
        return about;
    }

    private static Map<String, Object> objection(UUID application) {
        return Map.of("applicationId", application, "reason", "Tidak ada orang yang melihatnya");
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String id(Answer asked) {
        assertThat(asked.status()).as(asked.json().toString()).isEqualTo(201);
        return asked.json().path("id").asString();
    }

    private static List<String> pointers(Answer answer) {
        return answer.json().path("errors").findValuesAsString("pointer");
    }

    private String officer() {
        return tokens.with(Map.of("sub", "dara", "client_id", "portal"), "data-officer");
    }

    private static Map<String, Object> said(String outcome) {
        return Map.of("outcome", outcome, "words", "Sudah diperiksa.");
    }

    private Answer answer(String id, String outcome) {
        return api.post(officer(), RIGHTS + "/" + id + "/answer", said(outcome));
    }

    private JsonNode detail(String id) {
        var detail = api.get(officer(), RIGHTS + "/" + id);
        assertThat(detail.status()).as(detail.json().toString()).isEqualTo(200);
        return detail.json();
    }

    /** In the whole list, page by page; null when it is not there. */
    private @Nullable JsonNode listed(String id) {
        @Nullable String next = "";
        while (next != null) {
            var page = api.get(officer(), RIGHTS + "?limit=100" + (next.isEmpty() ? "" : "&after=" + next))
                    .json();
            var found = StreamSupport.stream(page.path("items").spliterator(), false)
                    .filter(item -> item.path("id").asString().equals(id))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            next = page.path("next").isNull() ? null : page.path("next").asString();
        }
        return null;
    }
}
