package id.mppdigital.citizen.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.citizen.AttestationKey;
import id.mppdigital.citizen.CitizenApi.Answer;
import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.Person;
import id.mppdigital.citizen.documents.SampleFiles;
import id.mppdigital.citizen.identity.EraseCitizen;
import id.mppdigital.platform.test.ContractSchema;
import id.mppdigital.platform.test.EventProbe;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Yosef acts for Maria: what he uploads is hers, and who else follows it learns when the power ends. */
class DocumentsOnBehalfIT extends CitizenTest {
    private static final String SERVICE = "skck-files";

    @Autowired
    EventProbe probe;

    @Autowired
    EraseCitizen erase;

    private final UUID id = UUID.randomUUID();
    private final Person yosef =
            new Person("acc-" + UUID.randomUUID(), Person.fresh().nik(), "Yosef Wenda");

    @BeforeEach
    void mariaGivesYosefAPower() {
        others.publishService(SERVICE, Map.of("name", "dukcapil.person/name"));
        api.get(maria, "");
        api.get(yosef, "");
        var power = Map.of(
                "me",
                "PRINCIPAL",
                "nik",
                yosef.nik(),
                "services",
                List.of(SERVICE),
                "actions",
                List.of("APPLY"),
                "until",
                Instant.now().plus(30, ChronoUnit.DAYS).toString());
        assertThat(api.put(maria, "/representations/" + id, power).status()).isEqualTo(200);
        assertThat(api.put(yosef, "/representations/" + id + "/decision", Map.of("accepted", true))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void what_a_representative_uploads_is_the_principals_and_its_receipt_too() {
        var uploaded = upload(yosef, SERVICE);

        assertThat(uploaded.status()).isEqualTo(201);
        var document = uploaded.json().path("id").asString();
        assertThat(AttestationKey.verified(uploaded.json().path("receipt").asString())
                        .claims()
                        .path("sub")
                        .asString())
                .isEqualTo(maria.account());
        assertThat(ids(api.get(maria, "/documents"))).containsExactly(document);
        assertThat(ids(api.get(yosef, "/documents"))).isEmpty();
        assertThat(ids(mine(yosef, SERVICE))).containsExactly(document);
    }

    @Test
    void a_representative_sees_nothing_of_the_principals_own_documents() {
        var own = api.upload(maria, "letter", "surat.pdf", "application/pdf", SampleFiles.pdf());
        assertThat(own.status()).isEqualTo(201);

        assertThat(ids(mine(yosef, SERVICE))).isEmpty();
        assertThat(api.get(yosef, "/documents/" + own.json().path("id").asString() + "/content")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void who_may_not_act_in_this_service_uploads_and_lists_nothing() {
        assertThat(upload(yosef, "npwp").code()).isEqualTo("representation-out-of-scope");
        assertThat(mine(yosef, "npwp").code()).isEqualTo("representation-out-of-scope");
        assertThat(upload(Person.fresh(), SERVICE).code()).isEqualTo("representation-not-standing");
        api.delete(maria, "/representations/" + id);
        assertThat(upload(yosef, SERVICE).code()).isEqualTo("representation-not-standing");
        assertThat(ids(api.get(maria, "/documents"))).isEmpty();
    }

    @Test
    void its_end_is_told_without_anybodys_name() {
        api.delete(yosef, "/representations/" + id);

        assertThat(ends()).isOne();
    }

    @Test
    void who_is_erased_is_followed_by_nobody_any_more() {
        erase.erase(maria.account());

        assertThat(ends()).isOne();
    }

    /** How often it was told of, once it was. */
    private long ends() {
        await().atMost(Duration.ofSeconds(30)).until(() -> countEnds() > 0);
        return countEnds();
    }

    private long countEnds() {
        return probe.events("mpp.representations").stream()
                .filter(event ->
                        event.data().path("representationId").asString().equals(id.toString()))
                .peek(event -> ContractSchema.assertValid("events/representation-ended.v1", event.data()))
                .count();
    }

    private Answer upload(Person person, String service) {
        return api.uploadOnBehalf(person, id, service, SampleFiles.pdf());
    }

    private Answer mine(Person person, String service) {
        return api.get(person, "/documents?onBehalfOf=" + id + "&service=" + service);
    }

    private static List<String> ids(Answer answer) {
        return answer.json()
                .path("items")
                .valueStream()
                .map(it -> it.path("id").asString())
                .toList();
    }
}
