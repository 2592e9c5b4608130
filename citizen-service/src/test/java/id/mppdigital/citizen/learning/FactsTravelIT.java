package id.mppdigital.citizen.learning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.citizen.CitizenApi;
import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.OtherServices.Filed;
import id.mppdigital.citizen.OtherServices.Given;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** From a birth certificate to the child's card: what a decision made new is known to the next form. */
class FactsTravelIT extends CitizenTest {
    @Autowired
    ForgetRefused forget;

    private static final String BIRTH = "birth-travel";
    private static final String CARD = "card-travel";
    private static final String AGENCY = "disdukcapil-banjarmasin";

    @BeforeEach
    void servicesArePublished() {
        others.publishService(
                BIRTH,
                Map.of(),
                Map.of("childName", "citizen.child/name", "letter", "citizen.child/birthLetterNumber"));
        others.publishService(
                CARD,
                Map.of(
                        "childName",
                        "citizen.child/name",
                        "letter",
                        "citizen.child/birthLetterNumber",
                        "nik",
                        "citizen.child/nik",
                        "applicantName",
                        "citizen/name"));
    }

    @Test
    void whatAnApplicationMakesNewIsOfferedOnceItIsGranted() {
        var birth = birth("Aisyah", "SKL-1");
        assertThat(offered("childName").isNull()).as("before the decision").isTrue();

        others.end(birth, "APPROVED");

        awaitOffered("childName", "Aisyah");
        assertThat(offered("letter").asString()).isEqualTo("SKL-1");
        assertThat(prefill().at("/childName/asOf").asString()).isEqualTo("2026-11-25T03:00:00Z");
        assertThat(offered("applicantName").isNull())
                .as("a child is not the citizen")
                .isTrue();
        assertThat(promised(birth)).isZero();
    }

    @Test
    void whatADecisionMadeKnownSaysSoInTheFormAndInWhatIsKnownAndWhenItIsUsedAgain() {
        var birth = birth("Aisyah", "SKL-1");
        others.end(birth, "APPROVED");
        awaitOffered("childName", "Aisyah");

        var given = List.of(Given.declared("childName", "AISYAH"), Given.declared("nik", "6371010101260001"));
        var card = others.submit(maria, CARD, AGENCY, given, List.of());
        others.correct(card, maria, AGENCY, given, "2026-11-27T03:00:00Z");
        await().until(() -> prefill().at("/nik/asOf").asString("").startsWith("2026-11-27"));

        assertThat(prefill().at("/childName/decision/applicationId").asString())
                .isEqualTo(birth.application().toString());
        assertThat(prefill().at("/childName/decision/registrationNumber").asString())
                .isEqualTo("63.71-2026-000001");
        assertThat(prefill().at("/childName/decision/serviceName/en").asString())
                .isEqualTo("SKCK");
        assertThat(offered("childName").asString()).as("as the decision has it").isEqualTo("Aisyah");
        assertThat(prefill().path("nik").has("decision"))
                .as("the citizen said it alone")
                .isFalse();
        assertThat(api.get(maria, "/attributes").json().path("items").valueStream())
                .filteredOn(fact -> fact.has("decision"))
                .extracting(fact -> fact.path("source").asString())
                .containsExactlyInAnyOrder("citizen.child/name", "citizen.child/birthLetterNumber");
    }

    @Test
    void whatTheCitizenSaysOtherwiseLaterIsTheCitizensWord() {
        others.publishService("move-travel", Map.of(), Map.of("to", "citizen/residenceAddress"));
        others.publishService("any-travel", Map.of("address", "citizen/residenceAddress"));
        var moved =
                others.submit(maria, "move-travel", AGENCY, List.of(Given.declared("to", "Jl. Melati 5")), List.of());
        others.end(moved, "APPROVED");
        await().until(() -> !known("citizen/residenceAddress").path("decision").isMissingNode());

        var asked = others.submit(
                maria, "any-travel", AGENCY, List.of(Given.declared("address", "Jl. Kenanga 7")), List.of());
        others.correct(
                asked, maria, AGENCY, List.of(Given.declared("address", "Jl. Kenanga 8")), "2026-11-26T03:00:00Z");

        await().until(() ->
                known("citizen/residenceAddress").path("value").asString("").equals("Jl. Kenanga 8"));
        assertThat(known("citizen/residenceAddress").has("decision")).isFalse();
    }

    private JsonNode known(String source) {
        return api.get(maria, "/attributes")
                .json()
                .path("items")
                .valueStream()
                .filter(fact -> fact.path("source").asString().equals(source))
                .findFirst()
                .orElse(tools.jackson.databind.node.MissingNode.getInstance());
    }

    @Test
    void silenceThatGrantsAnApplicationMakesItsFactsToo() {
        others.end(birth("Aisyah", "SKL-1"), "DEEMED_GRANTED");

        awaitOffered("childName", "Aisyah");
    }

    @Test
    void anApplicationThatAPersonRefusesMakesNothingNewAndKeepsNothing() {
        var birth = birth("Aisyah", "SKL-1");

        others.end(birth, "REJECTED", "OFFICER");

        await().atMost(Duration.ofSeconds(30)).until(() -> promised(birth) == 0);
        assertThat(offered("childName").isNull()).isTrue();
    }

    /** A person may decide anew, if an objection is agreed to. */
    @Test
    void whatAProgramRefusedIsKeptForSomeTimeAndNotForEver() {
        var old = birth("Aisyah", "SKL-1");
        others.end(old, "REJECTED");
        awaitRefused(old);
        refusedDaysAgo(old, 89);
        forget.purge();
        assertThat(promised(old)).isOne();

        refusedDaysAgo(old, 91);
        forget.purge();
        assertThat(promised(old)).isZero();
    }

    @Test
    void itStaysAsLongAsAnObjectionIsOpenAndOnceItIsDecidedAnew() {
        var objected = birth("Aisyah", "SKL-1");
        others.end(objected, "REJECTED");
        awaitRefused(objected);
        assertThat(api.get(maria, "").status()).isEqualTo(200);
        var other = maria.withOtherAccount();
        var about = Map.of("applicationId", objected.application(), "reason", "Mesin yang memutus");
        var objection = Map.of("kind", "OBJECTION", "about", about);
        var key = UUID.randomUUID().toString();
        await().until(() -> api.post(other, "/rights", key, objection).status() == 201);
        refusedDaysAgo(objected, 91);
        forget.purge();
        assertThat(promised(objected)).isOne();

        others.find(objected, "IN_REVIEW", 3, Map.of(), "2026-11-26T03:00:00Z");
        await().until(() -> refusedAt(objected).isEmpty());
        forget.purge();
        assertThat(promised(objected)).isOne();
    }

    private void awaitRefused(Filed filed) {
        await().until(() -> refusedAt(filed).isPresent());
    }

    private Optional<Instant> refusedAt(Filed filed) {
        return jdbc.sql("select refused_at from promised_facts where application_id = :id and refused_at is not null")
                .param("id", filed.application())
                .query(Instant.class)
                .optional();
    }

    private void refusedDaysAgo(Filed filed, int days) {
        jdbc.sql("update promised_facts set refused_at = now() - :days * interval '1 day' where application_id = :id")
                .param("id", filed.application())
                .param("days", days)
                .update();
    }

    @Test
    void ofAnApplicationThatEndedBeforeItsFormCameNothingIsKept() {
        var service = "birth-late-" + UUID.randomUUID();
        var filed = others.submit(maria, service, AGENCY, List.of(Given.declared("childName", "Aisyah")), List.of());
        others.end(filed, "WITHDRAWN");
        await().atMost(Duration.ofSeconds(30)).until(() -> isDecided(service));

        others.publishService(service, Map.of(), Map.of("childName", "citizen.child/name"));

        assertThat(promised(filed)).isZero();
    }

    @Test
    void whatAProgramRefusedBeforeItsFormCameHasItsLimitOnceTheFormIsThere() {
        var service = "birth-late-" + UUID.randomUUID();
        var filed = others.submit(maria, service, AGENCY, List.of(Given.declared("childName", "Aisyah")), List.of());
        others.end(filed, "REJECTED");
        await().until(() -> waitsRefused(service));

        others.publishService(service, Map.of(), Map.of("childName", "citizen.child/name"));

        awaitRefused(filed);
        assertThat(refusedAt(filed)).contains(Instant.parse("2026-11-25T03:00:00Z"));
        refusedDaysAgo(filed, 91);
        forget.purge();
        assertThat(promised(filed)).isZero();
    }

    @Test
    void whatIsDecidedAnewBeforeItsFormCameHasNoLimitAndBecomesAFact() {
        var service = "birth-late-" + UUID.randomUUID();
        var filed = others.submit(maria, service, AGENCY, List.of(Given.declared("childName", "Aisyah")), List.of());
        others.end(filed, "REJECTED");
        await().until(() -> waitsRefused(service));
        others.find(filed, "IN_REVIEW", 3, Map.of(), "2026-11-26T03:00:00Z");
        await().until(() -> !waitsRefused(service));

        others.publishService(service, Map.of(), Map.of("childName", "citizen.child/name"));

        await().until(() -> promised(filed) == 1);
        assertThat(refusedAt(filed)).isEmpty();
        others.find(filed, "APPROVED", 4, Map.of(), "2026-11-27T03:00:00Z");
        awaitOffered("childName", "Aisyah");
    }

    @Test
    void whatWaitsForAFormThatNeverComesIsForgottenToo() {
        var service = "birth-late-" + UUID.randomUUID();
        var filed = others.submit(maria, service, AGENCY, List.of(Given.declared("childName", "Aisyah")), List.of());
        others.end(filed, "REJECTED");
        await().until(() -> waitsRefused(service));
        waitingDaysAgo(service, 89);
        forget.purge();
        assertThat(waitsRefused(service)).isTrue();

        waitingDaysAgo(service, 91);
        forget.purge();

        assertThat(waitsRefused(service)).isFalse();
    }

    private void waitingDaysAgo(String service, int days) {
        jdbc.sql("update waiting_for_form set refused_at = now() - :days * interval '1 day' where service = :service")
                .param("service", service)
                .param("days", days)
                .update();
    }

    private boolean waitsRefused(String service) {
        return jdbc.sql("select count(*) from waiting_for_form where service = :service and refused_at is not null")
                        .param("service", service)
                        .query(Long.class)
                        .single()
                == 1;
    }

    @Test
    void whatIsPromisedIsEncrypted() {
        var birth = birth("Aisyah", "SKL-1");

        assertThat(new String(
                        jdbc.sql("select facts from promised_facts where application_id = :id")
                                .param("id", birth.application())
                                .query(byte[].class)
                                .single(),
                        UTF_8))
                .doesNotContain("Aisyah");
    }

    @Test
    void ofTwoChildrenBothAreKnownAndNoFactIsMixed() {
        others.end(birth("Aisyah", "SKL-1"), "APPROVED");
        awaitOffered("childName", "Aisyah");
        card("Aisyah", "6371010101260001");
        awaitOffered("nik", "6371010101260001");
        assertThat(offered("letter").asString()).as("of the same child").isEqualTo("SKL-1");

        others.find(birth("Yusuf", "SKL-2"), "APPROVED", 2, Map.of(), "2026-11-26T03:00:00Z");

        awaitOffered("childName", "Yusuf");
        assertThat(offered("letter").asString()).isEqualTo("SKL-2");
        assertThat(offered("nik").isNull()).as("it is the first child's").isTrue();
        assertThat(children())
                .containsExactly(
                        entry("citizen.child.2", Map.of("childName", "Yusuf", "letter", "SKL-2")),
                        entry(
                                "citizen.child",
                                Map.of("childName", "Aisyah", "letter", "SKL-1", "nik", "6371010101260001")));
        assertThat(api.get(maria, "/data-uses").json().at("/items/0/sources").valueStream())
                .as("what is listed of the child that was not chosen was shown as well")
                .extracting(JsonNode::asString)
                .contains("citizen.child.2/name", "citizen.child.2/birthLetterNumber", "citizen.child/nik");
    }

    @Test
    void theCitizenSaysWhichChildAFormIsAbout() {
        others.end(birth("Aisyah", "SKL-1"), "APPROVED");
        awaitOffered("childName", "Aisyah");
        others.find(birth("Yusuf", "SKL-2"), "APPROVED", 2, Map.of(), "2026-11-26T03:00:00Z");
        awaitOffered("childName", "Yusuf");

        assertThat(about("citizen.child").json().at("/fields/childName/value").asString())
                .isEqualTo("Aisyah");
        assertThat(about("new").json().at("/fields/childName/value").isNull()).isTrue();
        assertThat(about("citizen.child.7").status()).isEqualTo(422);
        assertThat(about("citizen.child.7").json().at("/errors/0/pointer").asString())
                .isEqualTo("/about/citizen.child");
    }

    @Test
    void whatTheAgencyFindsWithItsDecisionBelongsToThatChild() {
        others.end(birth("Aisyah", "SKL-1"), "APPROVED");
        awaitOffered("childName", "Aisyah");
        var second = birth("Yusuf", "SKL-2");
        others.find(second, "APPROVED", 2, Map.of(), "2026-11-26T03:00:00Z");
        awaitOffered("childName", "Yusuf");
        card("Aisyah", "6371010101260001");
        await().until(() -> children().size() == 2 && children().toString().contains("0001"));

        others.find(second, "ISSUED", 3, Map.of("citizen.child/nik", "6371010101260002"), "2026-11-26T04:00:00Z");

        awaitOffered("nik", "6371010101260002");
        assertThat(offered("childName").asString()).isEqualTo("Yusuf");
        assertThat(prefill().at("/nik/decision/applicationId").asString())
                .isEqualTo(second.application().toString());
        assertThat(about("citizen.child").json().at("/fields/nik/value").asString())
                .isEqualTo("6371010101260001");
    }

    @Test
    void whatIsFoundWithTheDecisionItselfIsKnownAtOnceAndARepetitionChangesNothing() {
        var birth = birth("Aisyah", "SKL-1");
        var facts = Map.<String, Object>of("citizen.child/nik", "6371010101260003");
        others.find(birth, "APPROVED", 2, facts, "2026-11-26T03:00:00Z");
        awaitOffered("nik", "6371010101260003");
        assertThat(offered("childName").asString()).isEqualTo("Aisyah");

        others.find(birth, "ISSUED", 3, facts, "2026-11-26T04:00:00Z");
        await().until(() -> prefill().at("/nik/asOf").asString().startsWith("2026-11-26T04"));
        assertThat(children()).hasSize(1);
    }

    @Test
    void aRegistersFactThatADecisionChangedIsAskedForAgain() {
        others.publishService("card-number-travel", Map.of("card", "dukcapil.family/cardNumber"));
        api.prefill(maria, "card-number-travel");
        assertThat(answered("dukcapil.family/cardNumber")).isOne();
        var birth = birth("Aisyah", "SKL-1");

        others.find(
                birth, "APPROVED", 2, Map.of("dukcapil.family/cardNumber", "6371010101260099"), "2026-11-26T03:00:00Z");

        await().until(() -> answered("dukcapil.family/cardNumber") == 0);
    }

    @Test
    void anAddressThatADecisionFoundStandsUntilItsRegisterHasCaughtUp() {
        others.publishService("address-travel", Map.of("address", "dukcapil.person/address"));
        registered("JL. KELAYAN 5");
        assertThat(address().path("state").asString()).isEqualTo("fresh");
        var moved = birth("Aisyah", "SKL-1");
        others.find(
                moved,
                "ISSUED",
                2,
                Map.of("dukcapil.person/address", "JL. ANGGREK 9"),
                Instant.now().toString());
        await().until(() -> answered("dukcapil.person/address") == 0);

        for (var time : List.of("asked again", "from the answer that is kept")) {
            assertThat(address().path("value").asString()).as(time).isEqualTo("JL. ANGGREK 9");
            assertThat(address().at("/decision/applicationId").asString())
                    .isEqualTo(moved.application().toString());
            assertThat(answered("dukcapil.person/address")).isOne();
        }

        registered("JL. ANGGREK 9");
        askedLongAgo();

        assertThat(address().path("state").asString()).isEqualTo("fresh");
        assertThat(address().path("assurance").asString()).isEqualTo("REGISTER");

        registered("JL. KELAYAN 5");
        askedLongAgo();

        assertThat(address().path("state").asString())
                .as("it knew of the move, and says otherwise now")
                .isEqualTo("conflict");
    }

    @Test
    void aRegisterThatIsFirstAskedSoonAfterADecisionHasNotCaughtUpEither() {
        others.publishService("address-first", Map.of("address", "dukcapil.person/address"));
        var moved = birth("Aisyah", "SKL-1");
        movedAt(moved, Instant.now().minus(Duration.ofDays(3)));
        registered("JL. KELAYAN 5");

        for (var time : List.of("first asked", "asked again")) {
            assertThat(first().path("value").asString()).as(time).isEqualTo("JL. ANGGREK 9");
            assertThat(first().path("state").asString()).as(time).isNotEqualTo("conflict");
            askedLongAgo();
        }

        registered("JL. MAWAR 1");
        askedLongAgo();
        assertThat(first().path("state").asString())
                .as("it says something else now")
                .isEqualTo("conflict");
    }

    @Test
    void aRegisterThatIsFirstAskedLongAfterADecisionMayKnowBetter() {
        others.publishService("address-first", Map.of("address", "dukcapil.person/address"));
        movedAt(birth("Aisyah", "SKL-1"), Instant.now().minus(Duration.ofDays(91)));
        registered("JL. KELAYAN 5");

        assertThat(first().path("state").asString()).isEqualTo("conflict");
    }

    private void movedAt(Filed moved, Instant at) {
        others.find(moved, "ISSUED", 2, Map.of("dukcapil.person/address", "JL. ANGGREK 9"), at.toString());
        await().until(() -> jdbc.sql("select count(*) from attribute where application_id = :id")
                        .param("id", moved.application())
                        .query(Integer.class)
                        .single()
                == 1);
    }

    private JsonNode first() {
        return api.prefill(maria, "address-first").json().at("/fields/address");
    }

    private void registered(String address) {
        var known = maria.inRegister();
        known.put("ALAMAT", address);
        register.knows(maria.nik(), known);
    }

    private void askedLongAgo() {
        jdbc.sql(
                        "update attribute set as_of = as_of - interval '25 hours' where account = :id and assurance = 'REGISTER'")
                .param("id", maria.account())
                .update();
        jdbc.sql("delete from answered_fact where account = :id")
                .param("id", maria.account())
                .update();
    }

    private JsonNode address() {
        return api.prefill(maria, "address-travel").json().at("/fields/address");
    }

    private int answered(String fact) {
        return jdbc.sql("select count(*) from answered_fact where account = :id and source = :fact")
                .param("id", maria.account())
                .param("fact", fact)
                .query(Integer.class)
                .single();
    }

    private List<Map.Entry<String, Map<String, String>>> children() {
        return api.prefill(maria, CARD)
                .json()
                .at("/subjects/0/known")
                .valueStream()
                .map(child -> entry(
                        child.path("key").asString(),
                        child.path("values").properties().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey, it -> it.getValue().asString()))))
                .toList();
    }

    private CitizenApi.Answer about(String child) {
        return api.post(
                maria,
                "/prefill",
                Map.of("service", CARD, "version", 1, "mall", "63.71", "about", Map.of("citizen.child", child)));
    }

    private boolean isDecided(String service) {
        return jdbc.sql("select count(*) from waiting_for_form where service = :service and decided")
                        .param("service", service)
                        .query(Long.class)
                        .single()
                == 1;
    }

    private Filed birth(String name, String letter) {
        var filed = others.submit(
                maria,
                BIRTH,
                AGENCY,
                List.of(Given.declared("childName", name), Given.declared("letter", letter)),
                List.of());
        await().atMost(Duration.ofSeconds(30)).until(() -> promised(filed) == 1);
        return filed;
    }

    private void card(String name, String nik) {
        others.submit(
                maria, CARD, AGENCY, List.of(Given.declared("childName", name), Given.declared("nik", nik)), List.of());
    }

    private int promised(Filed filed) {
        return jdbc.sql("select count(*) from promised_facts where application_id = :id")
                .param("id", filed.application())
                .query(Integer.class)
                .single();
    }

    private JsonNode prefill() {
        return api.prefill(maria, CARD).json().path("fields");
    }

    private JsonNode offered(String field) {
        return prefill().path(field).path("value");
    }

    private void awaitOffered(String field, String value) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> offered(field).asString("").equals(value));
    }

    private void awaitShared(int count) {
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        jdbc.sql("select count(*) from data_use where account = :id and action = 'SHARED_WITH_AGENCY'")
                                        .param("id", maria.account())
                                        .query(Long.class)
                                        .single()
                                == count);
    }
}
