package id.mppdigital.citizen.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.citizen.AttestationKey;
import id.mppdigital.citizen.CitizenApi.Answer;
import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.OtherServices.Filed;
import id.mppdigital.citizen.Person;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What an agency issues for an application, from its upload to the applicant's download. */
class IssuedDocumentsIT extends CitizenTest {
    private static final String AGENCY = "polres-banjarmasin";

    @Test
    void answersTheAgencyWithAReceiptForThisApplicationAlone() {
        Filed filed = filed();
        Answer answer = api.issue(police(), filed.application(), "skck.pdf", SampleFiles.pdf());
        assertThat(answer.status()).isEqualTo(201);
        JsonNode document = answer.json();
        assertThat(document.path("issuedBy").asString()).isEqualTo(AGENCY);
        assertThat(document.path("applicationId").asString())
                .isEqualTo(filed.application().toString());
        assertThat(answer.headers().getFirst("Location"))
                .isEqualTo("/citizens/v1/documents/" + document.path("id").asString() + "/content");
        var receipt = AttestationKey.verified(document.path("receipt").asString());
        assertThat(receipt.type()).isEqualTo("issued-document+jwt");
        JsonNode claims = receipt.claims();
        assertThat(claims.path("iss").asString()).isEqualTo("citizen-service");
        assertThat(claims.path("aud").asString()).isEqualTo("application-service");
        assertThat(claims.path("sub").asString()).isEqualTo(filed.application().toString());
        assertThat(claims.path("agency").asString()).isEqualTo(AGENCY);
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(86400);
        for (String claim : List.of("id", "kind", "name", "mediaType", "size", "sha256")) {
            assertThat(claims.path(claim)).as(claim).isEqualTo(document.path(claim));
        }
    }

    @Test
    void keepsADocumentFromTheApplicantUntilTheApplicationIsIssuedWithIt() {
        Filed filed = filed();
        UUID id = issued(filed);
        UUID unused = issued(filed);
        assertThat(list()).isEmpty();
        Answer early = content(id);
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.code()).isEqualTo("document-not-released");
        assertThat(early.headers().getFirst("Retry-After")).isEqualTo("1");

        others.issue(filed, List.of(id));

        await().atMost(Duration.ofSeconds(30)).until(() -> content(id).status() == 200);
        Answer content = content(id);
        assertThat(content.body()).isEqualTo(SampleFiles.pdf());
        assertThat(content.headers().getFirst("Content-Security-Policy")).contains("sandbox");
        assertThat(content.headers().getFirst("Content-Disposition")).startsWith("attachment;");
        assertThat(list()).singleElement().satisfies(document -> {
            assertThat(document.path("id").asString()).isEqualTo(id.toString());
            assertThat(document.path("issuedBy").asString()).isEqualTo(AGENCY);
            assertThat(document.path("applicationId").asString())
                    .isEqualTo(filed.application().toString());
            var receipt = AttestationKey.verified(document.path("receipt").asString());
            assertThat(receipt.type()).isEqualTo("document+jwt");
            assertThat(receipt.claims().path("sub").asString()).isEqualTo(maria.account());
        });
        assertThat(content(unused).code()).isEqualTo("document-not-released");
        assertThat(api.get(Person.fresh(), "/documents/" + id + "/content").status())
                .isEqualTo(404);
    }

    @Test
    void isNotReleasedByAnotherApplication() {
        Filed filed = filed();
        UUID id = issued(filed);
        Filed other = filed();
        UUID own = issued(other);
        others.issue(other, List.of(id, own));
        await().atMost(Duration.ofSeconds(30)).until(() -> content(own).status() == 200);
        assertThat(content(id).code()).isEqualTo("document-not-released");
    }

    @Test
    void takesNothingForAnApplicationThatIsUnknownOrAnotherAgencysOrMalls() {
        Filed filed = filed();
        for (String stranger : List.of(
                tokens.agency("disdukcapil-banjarmasin", "63.71"),
                tokens.agency(AGENCY, "12.71"),
                tokens.officer("dewi", AGENCY, "12.71"))) {
            assertThat(api.issue(stranger, filed.application(), "skck.pdf", SampleFiles.pdf())
                            .status())
                    .isEqualTo(404);
        }
        Answer unknown = api.issue(police(), UUID.randomUUID(), "skck.pdf", SampleFiles.pdf());
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.code()).isEqualTo("not-found");
        for (String role : List.of(api.token(maria), tokens.platformAdmin(), tokens.mallAdmin("budi", "63.71"))) {
            assertThat(api.issue(role, filed.application(), "skck.pdf", SampleFiles.pdf())
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void checksAnAgencysFileLikeACitizens() {
        Answer answer = api.issue(police(), filed().application(), "skck.pdf", SampleFiles.exe());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("unsupported-document");
    }

    @Test
    void endsAtTheQuotaOfTheApplicationWhichIsNotTheApplicants() {
        Filed filed = filed();
        copy(issued(filed), 199);

        Answer full = api.issue(police(), filed.application(), "skck.pdf", SampleFiles.pdf());

        assertThat(full.status()).isEqualTo(409);
        assertThat(full.code()).isEqualTo("document-quota");
        assertThat(full.json().path("detail").asString()).contains("satu permohonan", "200");
        assertThat(api.issue(police(), filed().application(), "skck.pdf", SampleFiles.pdf())
                        .status())
                .isEqualTo(201);
        assertThat(api.upload(maria, "letter", "surat.pdf", "application/pdf", SampleFiles.pdf())
                        .status())
                .isEqualTo(201);
    }

    private void copy(UUID document, int times) {
        jdbc.sql("""
                insert into document
                select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid()))).*
                from document d, generate_series(1, :times) where d.id = :id
                """).param("times", times).param("id", document).update();
    }

    @Test
    void writesEveryReadByTheAgencyIntoTheLedger() {
        Filed filed = filed();
        UUID id = issued(filed);
        assertThat(fetch(police(), id)).isEqualTo(200);
        others.issue(filed, List.of(id));
        await().atMost(Duration.ofSeconds(30)).until(() -> content(id).status() == 200);
        assertThat(fetch(tokens.officer("dewi", AGENCY, "63.71"), id)).isEqualTo(200);
        assertThat(fetch(tokens.agency("disdukcapil-banjarmasin", "63.71"), id)).isEqualTo(404);
        assertThat(fetch(tokens.agency(AGENCY, "12.71"), id)).isEqualTo(404);
        assertThat(StreamSupport.stream(
                                api.get(maria, "/data-uses")
                                        .json()
                                        .path("items")
                                        .spliterator(),
                                false)
                        .filter(use -> use.path("action").asString().equals("DOCUMENT_FETCHED")))
                .hasSize(2)
                .allSatisfy(use -> {
                    assertThat(use.path("recipient").asString()).isEqualTo(AGENCY);
                    assertThat(use.path("applicationId").asString())
                            .isEqualTo(filed.application().toString());
                    assertThat(use.at("/sources/0").asString()).isEqualTo("documents/" + id);
                });
    }

    private Filed filed() {
        Filed filed = others.submit(maria, "skck", AGENCY, List.of(), List.of());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> jdbc.sql("select count(*) from application where id = :id")
                                .param("id", filed.application())
                                .query(Long.class)
                                .single()
                        == 1);
        return filed;
    }

    private UUID issued(Filed filed) {
        Answer answer = api.issue(police(), filed.application(), "skck.pdf", SampleFiles.pdf());
        assertThat(answer.status()).isEqualTo(201);
        return UUID.fromString(answer.json().path("id").asString());
    }

    private String police() {
        return tokens.agency(AGENCY, "63.71");
    }

    private List<JsonNode> list() {
        return StreamSupport.stream(
                        api.get(maria, "/documents").json().path("items").spliterator(), false)
                .toList();
    }

    private Answer content(UUID id) {
        return api.get(maria, "/documents/" + id + "/content");
    }

    private int fetch(String token, UUID id) {
        return api.get(token, "/citizens/v1/documents/" + id + "/content").status();
    }
}
