package id.mppdigital.citizen.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.citizen.CitizenApi.Answer;
import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.Person;
import id.mppdigital.citizen.documents.store.DocumentContents;
import id.mppdigital.citizen.keys.CitizenKeys;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** How much a person may keep, and how room is made. */
class DocumentRoomIT extends CitizenTest {
    private static final String AGENCY = "polres-banjarmasin";

    @Autowired
    Documents documents;

    @Autowired
    DocumentContents contents;

    @Autowired
    CitizenKeys keys;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    DocumentSettings settings;

    @Test
    void endsAtTheQuotaOfAllAccountsTogetherAndComesBackWithADeletedDocument() {
        UUID first = uploaded();
        fill(199, 1);
        Answer full = upload(maria.withOtherAccount());
        assertThat(full.status()).isEqualTo(409);
        assertThat(full.code()).isEqualTo("document-quota");
        assertThat(full.json().path("detail").asString()).contains("200", "Hapus");
        assertThat(api.delete(maria, "/documents/" + first).status()).isEqualTo(204);
        assertThat(upload(maria).status()).isEqualTo(201);
        assertThat(upload(Person.fresh()).status()).isEqualTo(201);
    }

    @Test
    void endsAtTheQuotaOfBytes() {
        uploaded();
        fill(1, settings.quotaSize().toBytes() - 100);
        assertThat(upload(maria).code()).isEqualTo("document-quota");
    }

    @Test
    void isNotMadeByDeletingAndUploadingForEver() {
        uploaded();
        fill(399, 1);
        jdbc.sql("update document set deleted_at = now() where account = :account")
                .param("account", maria.account())
                .update();
        assertThat(upload(maria).code()).isEqualTo("document-quota");
    }

    @Test
    void aDeletedDocumentIsGoneForItsOwnerAtOnceAndFromTheStoreLater() {
        UUID id = uploaded();
        assertThat(api.delete(Person.fresh(), "/documents/" + id).status()).isEqualTo(404);
        assertThat(api.delete(maria, "/documents/" + id).status()).isEqualTo(204);
        assertThat(api.get(maria, "/documents/" + id + "/content").status()).isEqualTo(404);
        assertThat(api.get(maria, "/documents").json().path("items").isEmpty()).isTrue();
        assertThat(api.delete(maria, "/documents/" + id).status()).isEqualTo(404);

        purgeIn(settings.deletedKept().minusMinutes(5));
        assertThat(rows(id)).isEqualTo(1);
        purgeIn(settings.deletedKept().plusMinutes(5));
        assertThat(rows(id)).isZero();
    }

    @Test
    void aDocumentThatAnApplicationUsesStays() {
        UUID id = uploaded();
        others.submit(maria, "skck", AGENCY, List.of(), List.of(id));
        String agency = tokens.agency(AGENCY, "63.71");
        await().atMost(Duration.ofSeconds(30)).until(() -> fetch(agency, id) == 200);
        Answer answer = api.delete(maria, "/documents/" + id);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("document-in-use");
        assertThat(api.get(maria, "/documents/" + id + "/content").status()).isEqualTo(200);
    }

    @Test
    void anApplicationThatWasOnItsWayBringsADeletedDocumentBack() {
        UUID id = uploaded();
        api.delete(maria, "/documents/" + id);
        others.submit(maria, "skck", AGENCY, List.of(), List.of(id));
        await().atMost(Duration.ofSeconds(30)).until(() -> fetch(tokens.agency(AGENCY, "63.71"), id) == 200);
        purgeIn(settings.deletedKept().plusMinutes(5));
        assertThat(api.get(maria, "/documents/" + id + "/content").status()).isEqualTo(200);
    }

    private int rows(UUID document) {
        return jdbc.sql("select count(*) from document where id = :id")
                .param("id", document)
                .query(Integer.class)
                .single();
    }

    private void purgeIn(Duration later) {
        Clock clock = Clock.fixed(Instant.now().plus(later), ZoneOffset.UTC);
        new DeleteDocument(documents, contents, settings, clock).purge();
    }

    /** Rows without content, as many as it takes. */
    private void fill(int count, long size) {
        var key = Objects.requireNonNull(transactions.execute(_ -> keys.of(maria.account())));
        for (int i = 0; i < count; i++) {
            var document = new Document(
                    UUID.randomUUID(),
                    maria.account(),
                    "letter",
                    new Document.File("x.pdf", "application/pdf", size, ""),
                    Instant.now(),
                    null,
                    null);
            documents.add(document, null, key);
        }
    }

    private Answer upload(Person person) {
        return api.upload(person, "letter", "surat.pdf", "application/pdf", SampleFiles.pdf());
    }

    private UUID uploaded() {
        Answer answer = upload(maria);
        assertThat(answer.status()).isEqualTo(201);
        return UUID.fromString(answer.json().path("id").asString());
    }

    private int fetch(String token, UUID id) {
        return api.get(token, "/citizens/v1/documents/" + id + "/content").status();
    }
}
