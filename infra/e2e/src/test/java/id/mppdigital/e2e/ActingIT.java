package id.mppdigital.e2e;

import static id.mppdigital.e2e.LivePlatform.agency;
import static id.mppdigital.e2e.LivePlatform.citizen;
import static id.mppdigital.e2e.LivePlatform.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.local.access.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A parent acts for a child and a kuasa for a principal, through the gateway. */
class ActingIT {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String CARD = "kartu-keluarga";
    private static final String KTP = "ktp-el";
    private static final String RAKA = "6371021909130024";
    private static final String SUTRISNO = "1271030101520042";
    private static final Map<String, Object> TYPED =
            Map.of("phone", "081250002222", "email", "keluarga@example.id", "reason", "LOST");

    private static Person yakob;
    private static Person sutrisno;

    @BeforeAll
    static void twoWhoKnowEachOther() throws Exception {
        yakob = citizen("yakob", "9471011007680051", "Yakob Wenda");
        sutrisno = citizen("sutrisno", SUTRISNO, "Sutrisno");
        yakob.signIn();
        sutrisno.signIn();
    }

    @Test
    void aParentFilesForAChildAndBothNamesStandInTheTimelineAndInBothLedgers() throws Exception {
        var budi = person("budi");
        budi.signIn();
        var acting = OnBehalf.ofChild(budi, RAKA);

        var prefilled = acting.prefill(CARD).require();
        assertThat(prefilled.at("/fields/applicantName/value").asString()).isEqualTo("RAKA SANTOSO");
        assertThat(prefilled.at("/fields/applicantNik/value").asString()).isEqualTo(RAKA);
        var id = acting.submit(CARD, prefilled, TYPED, token(acting.statement(CARD)))
                .require()
                .get("id")
                .asString();

        await().atMost(SOON).untilAsserted(() -> assertThat(status(acting, id)).isEqualTo("COMPLETED"));
        var followed = acting.follow(id).require();
        assertThat(followed.at("/timeline/0/represented/principal").asString()).isEqualToIgnoringCase("Raka Santoso");
        assertThat(followed.at("/timeline/0/represented/representative").asString())
                .isEqualToIgnoringCase("Budi Santoso");
        assertThat(followed.has("answers")).isFalse();
        var atTheDesk = person("rahmat").api().get("/applications/v1/applications/" + id);
        assertThat(atTheDesk.require().at("/representation/representative").asString())
                .isEqualToIgnoringCase("Budi Santoso");
        assertThat(actions(budi)).contains("REPRESENTATION_ACCEPTED");
        assertBothNamed(uses(budi), "REPRESENTED", "Raka Santoso", "Budi Santoso");
        // Who later signs in with the child's number is the same person.
        var raka = citizen("raka", RAKA, "Raka Santoso");
        raka.signIn();
        var seen = raka.api().get("/citizens/v1/me/represented").require().path("items");
        assertThat(seen.valueStream())
                .filteredOn(each -> each.path("applicationId").asString().equals(id))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.path("registrationNumber")).isEqualTo(followed.path("registrationNumber"));
                    assertThat(each.path("status").asString()).isEqualTo("COMPLETED");
                    assertThat(each.path("filedBy").asString()).isEqualToIgnoringCase("Budi Santoso");
                });
        assertBothNamed(uses(raka), "REPRESENTED", "Raka Santoso", "Budi Santoso");
        assertBothNamed(uses(raka), "FORM_FILLED", "Raka Santoso", "Budi Santoso");
        assertThat(uses(raka)).anySatisfy(use -> {
            assertThat(use.path("action").asString()).isEqualTo("FORM_FILLED");
            assertThat(use.at("/reader/role").asString()).isEqualTo("REPRESENTATIVE");
        });
    }

    /** Each line of this kind, of which there is one at least. */
    private static void assertBothNamed(List<JsonNode> uses, String action, String principal, String representative) {
        assertThat(uses)
                .filteredOn(use -> use.path("action").asString().equals(action))
                .isNotEmpty()
                .allSatisfy(use -> {
                    assertThat(use.at("/names/principal").asString()).isEqualToIgnoringCase(principal);
                    assertThat(use.at("/names/representative").asString()).isEqualToIgnoringCase(representative);
                });
    }

    @Test
    void aKuasaFilesWithinTheScopeAndNothingBeyondIt() {
        var acting = OnBehalf.byPower(yakob, sutrisno, SUTRISNO, Forms.POLICE);

        var prefilled = acting.prefill(Forms.POLICE).require();
        assertThat(prefilled.at("/fields/applicantName/value").asString()).isEqualTo("YAKOB WENDA");
        var photo = acting.upload(Forms.POLICE, SampleDocument.PHOTO).require();
        var receipt =
                Map.of("requirement", "photo", "receipt", photo.get("receipt").asString());
        var typed = Forms.all(Forms.aboutMe("yakob"), Forms.purpose());
        var id = acting.submit(Forms.POLICE, prefilled, typed, token(acting.statement(Forms.POLICE)), List.of(receipt))
                .require()
                .get("id")
                .asString();
        await().atMost(SOON).untilAsserted(() -> assertThat(status(yakob, id)).isEqualTo("COMPLETED"));
        // The photograph and the certificate are the principal's.
        assertThat(documents(yakob)).contains("photo").hasSizeGreaterThanOrEqualTo(2);
        assertThat(documents(sutrisno)).isEmpty();
        assertThat(yakob.api()
                        .get("/applications/v1/applications/" + id)
                        .require()
                        .at("/representation/kind")
                        .asString())
                .isEqualTo("KUASA");

        var before = applications(yakob);
        assertThat(refusal(acting.prefill(KTP))).isEqualTo("403 representation-out-of-scope");
        assertThat(refusal(acting.statement(KTP))).isEqualTo("403 representation-out-of-scope");
        assertThat(refusal(acting.upload(KTP, SampleDocument.PHOTO))).isEqualTo("403 representation-out-of-scope");
        var ofTheRecord = token(acting.statement(Forms.POLICE));
        assertThat(refusal(acting.submit(KTP, prefilled, TYPED, ofTheRecord)))
                .isEqualTo("403 representation-out-of-scope");
        assertThat(applications(yakob)).isEqualTo(before);
        assertThat(applications(sutrisno)).doesNotContain(id);
    }

    @Test
    void aKuasaCorrectsAndReceivesWhatHeFiledWhereThePowerSaysSo() {
        var acting = OnBehalf.byPower(yakob, sutrisno, SUTRISNO, List.of("APPLY", "CORRECT", "RECEIVE"), Forms.POLICE);
        agency("polres").decides(false);
        var id = filed(acting);
        await().atMost(SOON).until(() -> status(acting, id).equals("RECEIVED"));
        sendBack(id);

        var asked = acting.follow(id).require();
        assertThat(asked.at("/correction/marks/0/field").asString()).isEqualTo("purpose");
        assertThat(asked.toString()).doesNotContain("EMPLOYMENT");
        acting.correct(id, Map.of("purpose", "EDUCATION"), token(acting.statement(Forms.POLICE, "CORRECT")))
                .require();
        agency("polres").decides(true);

        await().atMost(SOON).until(() -> status(acting, id).equals("COMPLETED"));
        assertThat(person("dewi")
                        .api()
                        .get("/applications/v1/applications/" + id)
                        .require()
                        .at("/answers/purpose")
                        .asString())
                .isEqualTo("EDUCATION");
        var issued = acting.follow(id).require().at("/issuedDocuments/0/id").asString();
        assertThat(new String(sutrisno.api().download(acting.received(issued)), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        assertThat(documents(sutrisno)).isEmpty();
        var received = uses(yakob).stream()
                .filter(use -> use.path("sources").toString().contains(issued))
                .toList();
        assertBothNamed(received, "DOCUMENT_FETCHED", "Yakob Wenda", "Sutrisno");
        assertThat(received)
                .allSatisfy(use -> assertThat(use.at("/reader/id").asString()).isEqualTo("sutrisno"));
        assertBothNamed(uses(yakob), "REPRESENTED", "Yakob Wenda", "Sutrisno");
        assertBothNamed(uses(sutrisno), "REPRESENTED", "Yakob Wenda", "Sutrisno");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(sutrisno.inbox())
                        .filteredOn(message ->
                                message.path("applicationId").asString().equals(id))
                        .isNotEmpty()
                        .allSatisfy(message -> {
                            assertThat(message.path("about").asString()).isEqualTo("REPRESENTED");
                            assertThat(message.toString()).doesNotContain("Lebih jelas", "billing");
                        }));
    }

    @Test
    void aKuasaWhoMayOnlyApplyNeitherCorrectsNorReceives() {
        var acting = OnBehalf.byPower(yakob, sutrisno, SUTRISNO, Forms.POLICE);
        agency("polres").decides(false);
        var id = filed(acting);
        await().atMost(SOON).until(() -> status(acting, id).equals("RECEIVED"));
        sendBack(id);

        assertThat(acting.follow(id).require().has("correction")).isFalse();
        assertThat(refusal(acting.statement(Forms.POLICE, "CORRECT"))).isEqualTo("403 representation-out-of-scope");
        var toApply = token(acting.statement(Forms.POLICE));
        assertThat(refusal(acting.correct(id, Map.of("purpose", "VISA"), toApply)))
                .isEqualTo("403 representation-out-of-scope");
        assertThat(status(acting, id)).isEqualTo("CORRECTION_REQUESTED");
        yakob.api()
                .post(
                        "/applications/v1/applications/" + id + "/corrections",
                        Map.of("answers", Map.of("purpose", "VISA"), "documents", List.of()),
                        Map.of())
                .require();
        agency("polres").decides(true);

        await().atMost(SOON).until(() -> status(acting, id).equals("COMPLETED"));
        var issued = yakob.api()
                .get("/applications/v1/applications/" + id)
                .require()
                .at("/issuedDocuments/0/id")
                .asString();
        assertThat(acting.follow(id).require().has("issuedDocuments")).isFalse();
        assertThat(refusal(sutrisno.api().get(acting.received(issued)))).isEqualTo("403 representation-out-of-scope");
    }

    @AfterEach
    void thePoliceDecide() {
        agency("polres").decides(true);
    }

    private static String filed(OnBehalf acting) {
        var prefilled = acting.prefill(Forms.POLICE).require();
        var photo = acting.upload(Forms.POLICE, SampleDocument.PHOTO).require();
        var typed = Forms.all(Forms.aboutMe("yakob"), Forms.purpose());
        return acting.submit(
                        Forms.POLICE,
                        prefilled,
                        typed,
                        token(acting.statement(Forms.POLICE)),
                        List.of(Filing.document("photo", photo.get("receipt").asString())))
                .require()
                .get("id")
                .asString();
    }

    private static void sendBack(String id) {
        var transitions = "/applications/v1/applications/" + id + "/transitions";
        var dewi = person("dewi").api();
        dewi.post(transitions, Map.of("to", "IN_REVIEW"), Map.of()).require();
        var words = Map.of("id", "Lebih jelas", "en", "Clearer");
        var marks = List.of(Map.of("field", "purpose", "text", words));
        dewi.post(transitions, Map.of("to", "CORRECTION_REQUESTED", "reason", words, "marks", marks), Map.of())
                .require();
    }

    @Test
    void anEndedPowerIsRefusedAndNothingIsFollowedByIt() {
        var acting = OnBehalf.byPower(yakob, sutrisno, SUTRISNO, CARD);
        var prefilled = acting.prefill(CARD).require();
        var id = acting.submit(CARD, prefilled, TYPED, token(acting.statement(CARD)))
                .require()
                .get("id")
                .asString();
        assertThat(acting.follow(id).ok()).isTrue();
        acting.end().require();

        await().atMost(SOON).until(() -> acting.follow(id).status() == 404);
        assertThat(refusal(acting.prefill(CARD))).isEqualTo("403 representation-not-standing");
        assertThat(refusal(acting.statement(CARD))).isEqualTo("403 representation-not-standing");
        assertThat(actions(yakob)).contains("REPRESENTATION_ENDED");
        assertThat(actions(sutrisno)).contains("REPRESENTATION_ENDED");
    }

    @Test
    void aForgedStatementAReplayedOneAndOneOfSomebodyElseFileNothing() {
        var acting = OnBehalf.byPower(yakob, sutrisno, SUTRISNO, CARD);
        var prefilled = acting.prefill(CARD).require();
        var statement = token(acting.statement(CARD));
        var parts = statement.split("\\.");
        var forged =
                parts[0] + "." + parts[1] + "." + token(acting.statement(CARD)).split("\\.")[2];
        var before = applications(yakob);

        assertThat(refusal(acting.submit(CARD, prefilled, TYPED, forged))).isEqualTo("422 representation-invalid");
        var thief = new OnBehalf(person("ani"), acting.representation());
        thief.representative().signIn();
        assertThat(refusal(thief.submit(CARD, prefilled, TYPED, statement))).isEqualTo("403 representation-foreign");
        assertThat(refusal(thief.statement(CARD))).isEqualTo("404 not-found");
        assertThat(applications(yakob)).isEqualTo(before);

        acting.submit(CARD, prefilled, TYPED, statement).require();
        var again = acting.prefill(CARD).require();
        assertThat(refusal(acting.submit(CARD, again, TYPED, statement))).isEqualTo("409 representation-used");
        assertThat(applications(yakob)).hasSize(before.size() + 1);
    }

    private static String token(Answer statement) {
        return statement.require().get("statement").asString();
    }

    private static String refusal(Answer answer) {
        return answer.status() + " " + answer.json().path("code").asString();
    }

    private static String status(Person person, String id) {
        return person.api()
                .get("/applications/v1/applications/" + id)
                .json()
                .path("status")
                .asString("");
    }

    private static String status(OnBehalf acting, String id) {
        return acting.follow(id).json().path("status").asString("");
    }

    private static List<String> documents(Person person) {
        return person.api()
                .get("/citizens/v1/me/documents?limit=100")
                .require()
                .path("items")
                .valueStream()
                .map(it -> it.path("kind").asString())
                .toList();
    }

    private static List<String> applications(Person person) {
        return person.api()
                .get("/applications/v1/applications?limit=100")
                .require()
                .path("items")
                .valueStream()
                .map(it -> it.get("id").asString())
                .toList();
    }

    private static List<JsonNode> uses(Person person) {
        return person.api()
                .get("/citizens/v1/me/data-uses?limit=100")
                .require()
                .path("items")
                .valueStream()
                .toList();
    }

    private static List<String> actions(Person person) {
        return uses(person).stream().map(use -> use.path("action").asString()).toList();
    }
}
