package id.mppdigital.application.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.application.cases.CaseTest;
import id.mppdigital.application.secrecy.OwnSeal;
import id.mppdigital.application.secrecy.Owner;
import id.mppdigital.application.secrecy.PersonSeal;
import id.mppdigital.application.testing.Api;
import id.mppdigital.application.testing.Bills;
import id.mppdigital.application.testing.Submissions;
import id.mppdigital.application.testing.TestCatalogue;
import id.mppdigital.application.testing.TestCitizenService;
import id.mppdigital.platform.sealing.Sealing;
import id.mppdigital.platform.sealing.SealingFailure;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever has a backup from before an erasure, and this service's private key, reads nothing of the erased person. */
class OldBackupIT extends CaseTest {
    private static final String DRAFT = "/applications/v1/drafts/" + TestCatalogue.BANJARMASIN + "/skck";

    private static final Map<String, Object> DRAFTED =
            Map.of("version", 1, "answers", Map.of("purpose", "Melamar"), "documents", List.of());

    /** The tables of keys, which a backup leaves out, and what passes through and is gone. */
    private static final Set<String> NOT_IN_A_BACKUP = Set.of("person_key", "dossier_key", "outbox");

    @Autowired
    Sealing sealing;

    @Autowired
    OwnSeal own;

    @Autowired
    PersonSeal seal;

    @Autowired
    ErasePerson erasing;

    /** @param text JSON, as it stands in the column */
    private record Sealed(String table, String text) {}

    @Test
    void nothing_of_an_erased_person_opens_any_more_and_all_of_others_does() {
        var before = sealed();
        var other = newCitizen();
        applied(other);
        begin(other);
        var ofOther = since(before);
        applied(siti);
        refused(siti);
        begin(siti);
        begun("lahir");
        var ofSiti = since(ofOther, before);
        assertThat(ofSiti)
                .extracting(Sealed::table)
                .contains(
                        "bill",
                        "case_part",
                        "changed_fact",
                        "dossier",
                        "draft",
                        "found_facts",
                        "issued_documents",
                        "note",
                        "timeline");
        assertThat(ofSiti).allMatch(this::opens);

        erase(siti);

        assertThat(ofSiti).noneMatch(this::opens);
        assertThat(ofOther).allMatch(this::opens);
    }

    /** A row from before its owner had a key holds its key itself. */
    @Test
    void what_was_sealed_before_owners_had_keys_is_still_read() {
        var id = UUID.fromString(refused(siti));
        var now =
                seal.of(Owner.application(id)).open(remarks(siti), Object.class).orElseThrow();
        jdbc.sql("""
                update timeline set remarks = cast(:old as jsonb) where application_id = :id and remarks is not null
                """).param("old", own.seal(now)).param("id", id).update();
        assertThat(remarks(siti)).contains("ciphertext");

        var timeline = api.get(token(), Api.APPLICATIONS + "/" + id + "/timeline");
        assertThat(timeline.body().toString()).contains("Berkas Siti kurang");
    }

    @Test
    void a_value_opens_for_its_owner_alone() {
        refused(siti);
        var id = UUID.fromString(submitted(newCitizen()));

        assertThat(seal.of(Owner.application(id)).open(remarks(siti), Object.class))
                .isEmpty();
    }

    private String remarks(String citizen) {
        return jdbc.sql("""
                select remarks::text from timeline join application a on a.id = application_id
                where a.citizen_id = :citizen and remarks is not null
                """).param("citizen", citizen).query(String.class).single();
    }

    /** Which of both comes first does not matter: nothing is saved with a key that is gone. */
    @Test
    void a_draft_that_is_saved_while_its_citizen_is_erased_is_either_gone_or_read() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var round = 0; round < 10; round++) {
                var citizen = newCitizen();
                var tag = "\"" + begin(citizen) + "\"";
                var at = Instant.now();
                var newer = Map.of("version", 1, "answers", Map.of("purpose", "Sekolah"), "documents", List.of());
                var save = threads.submit(() -> api.put(citizen(citizen), DRAFT, newer, "If-Match", tag));
                erasing.erase(citizen, at);
                save.get();

                var read = api.get(citizen(citizen), DRAFT);
                assertThat(read.status()).isIn(200, 404);
                assertThat(read.text("/answers/purpose")).isIn("Sekolah", "");
                assertThat(jdbc.sql("""
                        select count(*) from draft where citizen_id = :citizen
                        and not exists (select from person_key k where k.owner = draft.owner)
                        """)
                                .param("citizen", citizen)
                                .query(Integer.class)
                                .single())
                        .isZero();
            }
        }
    }

    /** Somebody came back with the account before the erasure arrived here. */
    @Test
    void a_draft_that_is_newer_than_an_erasure_keeps_its_key() {
        var before = Instant.now().minusSeconds(3_600);
        begin(siti);

        erase(siti, before);

        assertThat(api.get(token(), DRAFT).text("/answers/purpose")).isEqualTo("Melamar");
    }

    /** With a bill, a note, what was found, a document, and a fact that is otherwise now. */
    private String applied(String citizen) {
        var body = Submissions.of(citizen)
                .with("answers", Map.of("purpose", "Melamar", "birthDate", "1990-07-15"))
                .body();
        var id = api.submit(citizen(citizen), body).text("/id");
        var officer = tokens.officer("rahmat", "polres-banjarmasin", TestCatalogue.BANJARMASIN);
        var note = api.post(officer, Api.APPLICATIONS + "/" + id + "/notes", Map.of("text", "Sidik jari kurang jelas"));
        assertThat(note.status()).isEqualTo(200);
        change(id);
        for (var move : List.of(
                "{\"to\": \"RECEIVED\"}",
                "{\"to\": \"IN_REVIEW\"}",
                Bills.asking("30000"),
                "{\"to\": \"PAID\"}",
                "{\"to\": \"APPROVED\", \"facts\": {\"certificateNumber\": \"SKCK-2026001\"}}",
                "{\"to\": \"ISSUED\", \"documents\": [{\"receipt\": \"" + receipt(id) + "\"}]}")) {
            var moved = api.transition(police(), id, move);
            assertThat(moved.status()).as(moved.body().toString()).isEqualTo(200);
        }
        return id;
    }

    private void change(String id) {
        var facts = Map.of("dukcapil.person/birthDate", "1990-07-16");
        var data = Map.of(
                "changeId",
                UUID.randomUUID(),
                "applicationId",
                id,
                "sources",
                facts.keySet(),
                "sealed",
                sealing.seal(Map.of("facts", facts, "was", Map.of()), "application-service"),
                "at",
                "2026-11-25T03:00:00Z");
        var subject = UUID.randomUUID().toString();
        probe.publish("mpp.fact-changes", UUID.randomUUID(), "id.mppdigital.fact.changed.v1", subject, 1, data);
        await().until(() -> jdbc.sql("select count(*) from changed_fact where application_id = :id")
                        .param("id", UUID.fromString(id))
                        .query(Integer.class)
                        .single()
                == 1);
    }

    private static String receipt(String application) {
        return TestCitizenService.sign(
                TestCitizenService.KEY,
                "issued-document+jwt",
                TestCitizenService.issuedClaims(application, "polres-banjarmasin", UUID.randomUUID()));
    }

    private String refused(String citizen) {
        var id = submitted(citizen);
        var answer = api.transition(police(), id, """
                {"to": "REJECTED", "reason": "Berkas Siti kurang", "legalBasis": "UU", "appealRoute": "PTUN"}""");
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return id;
    }

    /** Answers the draft's revision. */
    private String begin(String citizen) {
        var answer = api.put(citizen(citizen), DRAFT, DRAFTED);
        assertThat(answer.status()).isEqualTo(200);
        return answer.text("/revision");
    }

    private void erase(String citizen) {
        erase(citizen, Instant.now());
        await().until(() -> jdbc.sql("select count(*) from application where citizen_id = :citizen")
                        .param("citizen", citizen)
                        .query(Integer.class)
                        .single()
                == 0);
    }

    private void erase(String citizen, Instant at) {
        var erased = "id.mppdigital.citizen.erased.v1";
        probe.publish("mpp.citizens", UUID.randomUUID(), erased, citizen, 7, Map.of("citizenId", citizen), at);
        await().until(() -> jdbc.sql("select count(*) from inbox where strpos(inbox::text, :citizen) > 0")
                        .param("citizen", citizen)
                        .query(Integer.class)
                        .single()
                == 1);
    }

    /** Every sealed value of every table: none can be added that this does not look at. */
    private Set<Sealed> sealed() {
        var columns = jdbc.sql("""
                select c.table_name, c.column_name from information_schema.columns c
                join information_schema.tables t using (table_schema, table_name)
                where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type = 'jsonb'
                """).query(Column.class).list();
        return columns.stream()
                .filter(column -> !NOT_IN_A_BACKUP.contains(column.tableName()))
                .flatMap(column -> values(column).stream().map(text -> new Sealed(column.tableName(), text)))
                .collect(Collectors.toSet());
    }

    private record Column(String tableName, String columnName) {}

    private List<String> values(Column column) {
        return jdbc.sql(
                        "select %1$s::text from %2$s where %1$s::text like '%%ciphertext%%' or %1$s::text like '\"eyJ%%'"
                                .formatted(column.columnName(), column.tableName()))
                .query(String.class)
                .list();
    }

    @SafeVarargs
    private Set<Sealed> since(Set<Sealed>... earlier) {
        var now = sealed();
        for (var known : earlier) {
            now.removeAll(known);
        }
        return now;
    }

    /** With this service's private key and every wrapped key that is still there. */
    private boolean opens(Sealed value) {
        return opens(value.text())
                || jdbc.sql("select recipients::text from dossier_key").query(String.class).list().stream()
                        .anyMatch(keys -> value.text().startsWith("{")
                                && opens("{\"recipients\": " + keys + ", "
                                        + value.text().substring(1)))
                || jdbc.sql("select owner from person_key").query(String.class).list().stream()
                        .anyMatch(owner -> value.text().startsWith("\"")
                                && seal.of(new Owner(owner))
                                        .open(value.text(), Object.class)
                                        .isPresent());
    }

    private boolean opens(String jwe) {
        try {
            return jwe.startsWith("{") && own.open(jwe, Object.class) != null;
        } catch (SealingFailure _) {
            return false;
        }
    }
}
