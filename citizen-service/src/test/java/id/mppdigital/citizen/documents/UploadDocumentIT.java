package id.mppdigital.citizen.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import id.mppdigital.citizen.CitizenParts.DocumentFolder;
import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.documents.check.ContentCheck;
import id.mppdigital.citizen.documents.store.DocumentContents;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.identity.Contact;
import id.mppdigital.citizen.identity.EraseCitizen;
import id.mppdigital.citizen.identity.Nik;
import id.mppdigital.citizen.keys.CitizenKey;
import id.mppdigital.citizen.keys.CitizenKeys;
import id.mppdigital.citizen.protection.AtRest;
import id.mppdigital.citizen.protection.OldFile;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.sql.RecordJdbcClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A stored file and its row fail together or, when nobody can know, not at all. */
class UploadDocumentIT extends CitizenTest {
    @Autowired
    ContentCheck check;

    @Autowired
    DocumentRoom room;

    @Autowired
    DocumentContents contents;

    @Autowired
    Documents stored;

    @Autowired
    EraseCitizen erase;

    @Autowired
    CitizenKeys keys;

    @Autowired
    AtRest atRest;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JsonMapper json;

    @Autowired
    Environment environment;

    @Autowired
    DocumentFolder folder;

    private Set<Path> before = Set.of();

    @BeforeEach
    void lookAround() throws IOException {
        before = files();
    }

    @Test
    void keepsTheFileWhenTheAnswerToTheCommitIsLost() throws IOException {
        api.get(maria, "");
        try (var connection = new LossyConnection(database("url"))) {
            var source = new SingleConnectionDataSource(
                    connection.jdbcUrl(), database("username"), database("password"), true);
            assertThat(JdbcClient.create(source)
                            .sql("select 1")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
            connection.loseAnswers();
            assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> upload(source, "letter"));
            source.destroy();
        }
        await().until(() -> !documents().isEmpty());
        String id = documents().path(0).path("id").asString();
        assertThat(api.get(maria, "/documents/" + id + "/content").body()).isEqualTo(SampleFiles.pdf());
    }

    @Test
    void removesTheFileWhenTheDatabaseRefusesItsRow() throws IOException {
        jdbc.sql("alter table document add constraint no_poison check (kind <> 'poison')")
                .update();
        try {
            DataSource source =
                    new DriverManagerDataSource(database("url"), database("username"), database("password"));
            assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> upload(source, "poison"));
        } finally {
            jdbc.sql("alter table document drop constraint no_poison").update();
        }
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void removesTheFileWhenTheDatabaseWasNeverAsked() throws IOException {
        DataSource away = new DriverManagerDataSource("jdbc:postgresql://localhost:1/away", "citizen", "");
        assertThatExceptionOfType(CannotGetJdbcConnectionException.class).isThrownBy(() -> upload(away, "letter"));
        assertThat(files()).isEqualTo(before);
    }

    /** As an old copy of the store and a backup of the database have them. */
    @Test
    void neitherTheFileNorItsNameOpensOnceItsOwnerIsErased() throws IOException {
        var id = UUID.fromString(api.upload(maria, "letter", "surat-maria.pdf", "application/pdf", SampleFiles.pdf())
                .json()
                .path("id")
                .asString());
        assertThat(contents.get(id, maria.account())).hasBinaryContent(SampleFiles.pdf());
        assertThat(stored.find(id).orElseThrow().file().name()).isEqualTo("surat-maria.pdf");
        var file = files().stream()
                .filter(each -> !before.contains(each))
                .findFirst()
                .orElseThrow();
        var copy = Files.readAllBytes(file);
        var name = jdbc.sql("select name from document where id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();

        erase.erase(maria.account());

        Files.write(file, copy);
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> contents.get(id, maria.account()));
        assertThat(keys.open(maria.account(), "document.name/" + id, name)).isEmpty();
    }

    /** Before an upgrade, which locks neither anew. */
    @Test
    void aFileAndItsNameFromBeforeCitizensHadKeysAreRead() throws IOException {
        var id = api.upload(maria, "letter", "surat.pdf", "application/pdf", SampleFiles.pdf())
                .json()
                .path("id")
                .asString();
        var file = files().stream()
                .filter(each -> !before.contains(each))
                .findFirst()
                .orElseThrow();
        Files.write(file, OldFile.of(atRest, "document/" + id, SampleFiles.pdf()));
        jdbc.sql("update document set name = :name where id = :id")
                .param("name", atRest.lock("document.name/" + id, "surat-lama.pdf"))
                .param("id", UUID.fromString(id))
                .update();

        var read = api.get(maria, "/documents/" + id + "/content");
        assertThat(read.body()).isEqualTo(SampleFiles.pdf());
        assertThat(read.headers().getFirst("Content-Disposition")).contains("surat-lama.pdf");
    }

    @Test
    void nothingIsStoredForAnOwnerWhoIsErasedWhileTheFileIsUnderWay() throws IOException {
        api.get(maria, "");
        var late = new Documents(jdbc, keys, transactions) {
            @Override
            boolean add(Document document, @Nullable UUID onBehalfOf, CitizenKey key) {
                erase.erase(document.account());
                return super.add(document, onBehalfOf, key);
            }
        };
        Path content = Files.write(Files.createTempFile("upload", ".part"), SampleFiles.pdf());
        try (Upload upload = new Upload("letter", "surat.pdf", "application/pdf", content)) {
            assertThatExceptionOfType(Problem.class)
                    .isThrownBy(() -> new UploadDocument(check, room, contents, late, Clock.systemUTC())
                            .upload(citizen(), upload));
        }
        assertThat(files()).isEqualTo(before);
    }

    private void upload(DataSource source, String kind) throws IOException {
        var documents = new Documents(new RecordJdbcClient(JdbcClient.create(source), json), keys, transactions);
        Path content = Files.write(Files.createTempFile("upload", ".part"), SampleFiles.pdf());
        try (Upload upload = new Upload(kind, "surat.pdf", "application/pdf", content)) {
            new UploadDocument(check, room, contents, documents, Clock.systemUTC()).upload(citizen(), upload);
        }
    }

    private Citizen citizen() {
        return new Citizen(
                maria.account(),
                new Nik(maria.nik()),
                new Contact(null, null, null, "id"),
                1,
                Instant.now(),
                List.of(maria.account()));
    }

    private String database(String setting) {
        return environment.getRequiredProperty("spring.datasource." + setting);
    }

    private JsonNode documents() {
        return api.get(maria, "/documents").json().path("items");
    }

    private Set<Path> files() throws IOException {
        try (var files = Files.walk(folder.path())) {
            return files.filter(Files::isRegularFile).collect(Collectors.toSet());
        }
    }
}
