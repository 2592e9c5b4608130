package id.mppdigital.e2e.rights;

import static id.mppdigital.e2e.LivePlatform.agency;
import static id.mppdigital.e2e.LivePlatform.citizen;
import static id.mppdigital.e2e.LivePlatform.person;
import static id.mppdigital.e2e.LivePlatform.platform;
import static id.mppdigital.e2e.LivePlatform.url;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.e2e.Database;
import id.mppdigital.e2e.Filing;
import id.mppdigital.e2e.Forms;
import id.mppdigital.e2e.Person;
import id.mppdigital.e2e.Topic;
import id.mppdigital.local.access.Api;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Mega has all that is held of her erased, in every service; while an application is open she can't. */
class ErasureIT {
    private static final String ACCOUNT = "mega-puspita";
    private static final Map<String, Object> CONFIRMED = Map.of("confirmed", true);

    /** Which event of an account was the last, and when it was erased: without them an old event would bring it back. */
    private static final String KEPT = "inbox: |erased_citizen: ";

    @AfterEach
    void thePoliceDecideAgain() {
        agency("polres").decides(true);
    }

    @Test
    void it_waits_for_open_applications_and_then_reaches_every_service() throws Exception {
        var mega = citizen(ACCOUNT, "6371016505920062", "Mega Puspita");
        var rights = new Rights(mega);
        mega.signIn();
        agency("polres").decides(false);
        var id = Filing.of(mega, Forms.POLICE, Forms.purpose(), "photo");
        await().until(() -> mega.status(id).equals("RECEIVED"));
        await().until(() -> mega.prefill(Forms.POLICE).known().containsKey("residenceAddress"));

        var refused = rights.ask("ERASURE", CONFIRMED);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("code").asString()).isEqualTo("applications-open");
        assertThat(refused.json().path("detail").asString()).contains("RECEIVED", Forms.POLICE);
        assertThat(rights.all()).isEmpty();
        assertThat(mega.prefill(Forms.POLICE).known()).containsKey("residenceAddress");

        agency("polres").decides(true);
        await().until(() -> mega.status(id).equals("COMPLETED"));
        leaveTracesEverywhere(mega);
        var certificate = mega.api()
                .get("/applications/v1/applications/" + id)
                .require()
                .at("/issuedDocuments/0/id")
                .asString();
        await().until(() -> mega.inbox().toString().contains(id));

        // The citizen-service learns of the end a moment later.
        await().untilAsserted(
                        () -> assertThat(rights.ask("ERASURE", CONFIRMED).ok()).isTrue());

        for (var database : Database.ALL) {
            await().untilAsserted(() -> assertThat(rowsOf(mega.name(), database))
                    .as(database)
                    .allMatch(row -> row.matches("(?s)(" + KEPT + ").*")));
        }
        assertThat(Topic.types("mpp.citizens", ACCOUNT)).last().isEqualTo("id.mppdigital.citizen.erased.v1");
        assertNobodyReads(id, certificate);
        assertThat(Database.everything("connector"))
                .filteredOn(row -> row.startsWith("delivery: ") && row.contains(id))
                .isNotEmpty()
                .noneMatch(row -> row.contains("ciphertext"));

        // Whoever comes back is somebody new.
        mega.signIn();
        assertThat(mega.inbox()).isEmpty();
        assertThat(rights.all()).isEmpty();
        for (var list : List.of(
                "/applications/v1/applications",
                "/applications/v1/drafts",
                "/citizens/v1/me/documents",
                "/citizens/v1/me/attributes",
                "/citizens/v1/me/data-uses")) {
            assertThat(mega.api().get(list).require().path("items")).as(list).isEmpty();
        }
        assertThat(mega.prefill(Forms.POLICE).known()).doesNotContainKey("residenceAddress");
    }

    /** A draft, a wish how to be told, and a copy of everything. */
    private static void leaveTracesEverywhere(Person mega) {
        var draft = Map.of(
                "version",
                mega.version(Forms.BIRTH),
                "answers",
                Map.of("childName", "Anak Mega"),
                "documents",
                List.of());
        mega.api().put("/applications/v1/drafts/63.71/" + Forms.BIRTH, draft).require();
        mega.api()
                .put("/notifications/v1/me/preferences", Map.of("email", false))
                .require();
        var copy = new Rights(mega).ask("ACCESS", Map.of()).require();
        new Rights(mega).copy(copy.path("id").asString(), "json");
    }

    /** What stays is that somebody applied; of whom and what, nobody can say. */
    private static void assertNobodyReads(String application, String certificate) {
        var gone = person("dewi").api().get("/applications/v1/applications/" + application);
        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.json().path("code").asString()).isEqualTo("citizen-erased");
        var police = new Api(url("gateway"), platform().token("polres-banjarmasin"));
        assertThat(police.get("/citizens/v1/documents/" + certificate + "/content")
                        .status())
                .isEqualTo(404);
        assertThat(police.get("/applications/v1/applications/" + UUID.fromString(application))
                        .status())
                .isEqualTo(404);
    }

    private static List<String> rowsOf(String account, String database) throws SQLException {
        return Database.everything(database).stream()
                .filter(row -> row.contains(account))
                .toList();
    }
}
