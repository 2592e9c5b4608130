package id.mppdigital.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.Api;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.application.testing.Submissions;
import id.mppdigital.application.testing.TestCitizenService;
import id.mppdigital.platform.test.secrecy.KeptSpans;
import id.mppdigital.platform.test.secrecy.Secret;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What a citizen and an officer write, and what a register says, is found nowhere in clear. */
@ExtendWith(OutputCaptureExtension.class)
class CanaryIT extends ServiceTest {
    private static final String NAME = "Kenari Attested Qzx";
    private static final String NIK = "6371019912310099";
    private static final String PURPOSE = "kenari-declared-qzx";
    private static final String REASON = "kenari-reason-qzx";
    private static final String FILE = "kenari-file-qzx.jpg";
    private static final List<Secret> CANARIES = Secret.of(NAME, NIK, PURPOSE, REASON, FILE);

    @Autowired
    KeptSpans spans;

    private final String siti = newCitizen();

    @BeforeEach
    void keepSpans() {
        spans.begin();
    }

    @AfterEach
    void forgetSpans() {
        spans.end();
    }

    private Map<String, Object> submission(String purpose) {
        var facts = Map.of("applicantName", NAME, "applicantNik", NIK);
        var receipt = TestCitizenService.sign(
                TestCitizenService.KEY,
                "document+jwt",
                TestCitizenService.with(TestCitizenService.receiptClaims(siti, UUID.randomUUID()), "name", FILE));
        return Submissions.of(siti)
                .with("answers", Submissions.answers("purpose", purpose))
                .with("attestation", TestCitizenService.attestation(siti, "skck", 1, facts))
                .with("documents", List.of(Submissions.document("photo", receipt)))
                .body();
    }

    @Test
    void nothingPersonalIsInTheDatabaseTheEventsOrTheLogs(CapturedOutput logs) {
        api.put(
                citizen(siti),
                "/applications/v1/drafts/63.71/skck",
                Map.of("version", 1, "answers", Map.of("purpose", PURPOSE), "documents", List.of(), "step", "check"));
        var id = api.submit(citizen(siti), submission(PURPOSE)).text("/id");
        api.submit(
                citizen(siti),
                Submissions.of(siti)
                        .with("answers", Map.of("applicantName", NAME, "applicantNik", NIK + PURPOSE))
                        .body());
        api.transition(police(), id, "{\"to\": \"CORRECTION_REQUESTED\", \"reason\": \"" + REASON + "\"}");
        api.post(
                citizen(siti),
                Api.APPLICATIONS + "/" + id + "/corrections",
                Map.of("answers", Map.of("purpose", PURPOSE + " 2"), "documents", List.of()));
        api.post(citizen(siti), Api.APPLICATIONS + "/" + id + "/withdrawal", "{\"reason\": \"" + REASON + "\"}");
        var events = eventsOf(id, 4);
        // The readers do see them: the canaries are alive.
        assertThat(api.get(citizen(siti), Api.APPLICATIONS + "/" + id).body().toString())
                .contains(NAME, NIK, PURPOSE, FILE);
        assertThat(api.get(police(), Api.APPLICATIONS + "/" + id + "/timeline")
                        .body()
                        .toString())
                .contains(REASON);

        api.get(police(), Api.APPLICATIONS + "/" + id);

        assertHidden(CANARIES, events.toString());
        assertThat(relayed("mpp.data-uses").toString()).contains(id, "form/purpose");
        assertHidden(CANARIES, relayed("mpp.data-uses").toString());
        assertThat(database()).contains(id);
        assertHidden(CANARIES, database());
        assertHidden(CANARIES, logs.getAll());
        assertThat(spans.said()).contains("/applications/v1/applications");
        assertHidden(CANARIES, spans.said());
    }

    /** What an agency finds: told rightly, with a member too many, of the wrong kind, and more than it may be. */
    @Test
    void whatAnAgencyFindsIsNowhereInClear(CapturedOutput logs) {
        var id = submitted(siti);
        var secret = "SKCK-" + NIK;
        api.transition(
                police(), id, "{\"to\": \"RECEIVED\", \"facts\": {\"certificateNumber\": \"%s\"}}".formatted(secret));
        api.transition(police(), id, "{\"to\": \"APPROVED\", \"facts\": {\"nik\": \"%s\"}}".formatted(secret));
        api.transition(police(), id, "{\"to\": \"APPROVED\", \"facts\": \"%s\"}".formatted(secret));
        api.transition(police(), id, "{\"to\": \"APPROVED\", \"facts\": {\"validMonths\": \"%s\"}}".formatted(secret));
        var many = IntStream.range(0, 21)
                .mapToObj(number -> "\"f%d\": \"%s\"".formatted(number, secret))
                .collect(Collectors.joining(", ", "{\"to\": \"APPROVED\", \"facts\": {", "}}"));
        assertThat(api.transition(police(), id, many).status()).isIn(400, 422);
        assertThat(api.transition(
                                police(),
                                id,
                                "{\"to\": \"APPROVED\", \"facts\": {\"certificateNumber\": \"%s\"}}".formatted(secret))
                        .status())
                .isEqualTo(200);

        var nik = Secret.of(NIK);
        assertHidden(nik, eventsOf(id, 2).toString());
        assertThat(database()).contains(id);
        assertHidden(nik, database());
        assertHidden(nik, logs.getAll());
        assertHidden(nik, spans.said());
    }

    private static void assertHidden(List<Secret> secrets, String content) {
        assertThat(Secret.readable(secrets, content)).isEmpty();
    }

    private String database() {
        var tables = jdbc.sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list();
        assertThat(tables)
                .contains("application", "timeline", "dossier", "idempotency_key", "outbox", "data_read", "draft");
        var all = new StringBuilder();
        // Names come from the database's own list of tables.
        tables.forEach(
                table -> all.append(jdbc.sql("select coalesce(string_agg(t::text, ' '), '') from %s t".formatted(table))
                        .query(String.class)
                        .single()));
        return all.toString();
    }
}
