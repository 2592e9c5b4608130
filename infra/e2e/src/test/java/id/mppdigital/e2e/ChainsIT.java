package id.mppdigital.e2e;

import static id.mppdigital.e2e.LivePlatform.citizen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The chains of services, each on the running platform: whatever an earlier form was given, or an earlier decision made
 * known, the next one knows. What is left to type is named here, so that it can't grow unseen.
 */
class ChainsIT {
    private static final Duration SOON = Duration.ofSeconds(60);

    /** Birth certificate, family card, child's card, the child's health insurance. */
    @Test
    void afterABirthNobodyTypesTheChildsNameOrNik() throws Exception {
        var ahmad = citizen("ahmad", "6371011004880011", "Ahmad Fauzi");
        ahmad.signIn();
        var born = Filing.of(ahmad, Forms.BIRTH, Forms.child("Bintang Fauzi"), "birth-letter");
        await().atMost(SOON).until(() -> ahmad.status(born).equals("COMPLETED"));

        await().atMost(SOON).until(() -> field(ahmad, "kia", "childNik").hasNonNull("value"));
        assertThat(field(ahmad, "kia", "childNik").path("value").asString())
                .as("district, day of birth of a girl, a number")
                .matches("637101601126[0-9]{4}");
        assertThat(field(ahmad, "kia", "childNik")
                        .at("/decision/serviceName/en")
                        .asString())
                .isEqualTo("Birth certificate");
        assertThat(field(ahmad, "kia", "childName")
                        .at("/decision/applicationId")
                        .asString())
                .isEqualTo(born);
        assertThat(left(ahmad, "kartu-keluarga")).containsExactlyInAnyOrder("reason", "changeDetail");
        assertThat(left(ahmad, "kia")).isEmpty();
        assertThat(left(ahmad, "jkn-bayi")).containsExactly("bpjsNumber");
        assertThat(ahmad.api().get("/citizens/v1/me/attributes").require().toString())
                .contains("citizen.child/birthCertificateNumber", "6371-LU-");

        var card = Filing.of(ahmad, "kia", Map.of(), "birth-certificate");
        var dossier = ahmad.api().get("/applications/v1/applications/" + card).require();
        assertThat(dossier.at("/provenance/childNik/decided/service").asString())
                .as("the desk sees which decision made it")
                .isEqualTo(Forms.BIRTH);
    }

    /** Of two children the citizen says which one a form is about. */
    @Test
    void ofTwoChildrenEachHasItsOwnCard() throws Exception {
        var nurhayati = citizen("nurhayati", "6371015203630015", "Nurhayati");
        nurhayati.signIn();
        for (var name : List.of("Anak Pertama", "Anak Kedua")) {
            var born = Filing.of(nurhayati, Forms.BIRTH, Forms.child(name), "birth-letter");
            await().atMost(SOON).until(() -> nurhayati.status(born).equals("COMPLETED"));
            await().atMost(SOON)
                    .until(() -> field(nurhayati, "kia", "childName")
                            .path("value")
                            .asString("")
                            .equals(name));
            await().atMost(SOON).until(() -> field(nurhayati, "kia", "childNik").hasNonNull("value"));
        }
        var known = prefill(nurhayati, "kia", Map.of()).at("/subjects/0/known");

        assertThat(known.valueStream()
                        .map(child -> child.at("/values/childName").asString()))
                .containsExactly("Anak Kedua", "Anak Pertama");
        assertThat(known.valueStream().map(child -> child.at("/values/childNik").asString()))
                .doesNotHaveDuplicates()
                .noneMatch(String::isEmpty);
        var first = prefill(
                nurhayati, "kia", Map.of("citizen.child", known.at("/1/key").asString()));
        assertThat(first.at("/fields/childName/value").asString()).isEqualTo("Anak Pertama");
        assertThat(first.at("/fields/childNik/value")).isEqualTo(known.at("/1/values/childNik"));
    }

    /** The court's letter asks nothing that the police record has. */
    @Test
    void afterAPoliceRecordTheCourtAsksOnlyWhatItsLetterIsFor() throws Exception {
        var sumiati = citizen("sumiati", "6371025808600023", "Sumiati");
        sumiati.signIn();
        Filing.of(sumiati, Forms.POLICE, Forms.purpose(), "photo");

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(left(sumiati, "surat-pn")).containsExactly("purpose"));
    }

    /** Moving, then family card, identity card, and an open application that was filled in with the old address. */
    @Test
    void afterAMoveTheNewAddressIsKnownAndOpenApplicationsAreTold() throws Exception {
        var rahman = citizen("rahman", "6371011008600014", "Abdul Rahman");
        rahman.signIn();
        var open = Filing.of(
                rahman, "sktm", Map.of("monthlyIncome", 2_500_000, "dependants", 2, "purpose", "SOCIAL"), "home-photo");
        await().atMost(SOON)
                .until(() -> field(rahman, Forms.POLICE, "residenceAddress").hasNonNull("value"));

        var moved = Filing.of(
                rahman,
                "pindah-datang",
                Map.of(
                        "destinationAddress", "Jalan Anggrek 9, Banjarmasin",
                        "destinationVillage", "63.71.01.1001",
                        "moveDate", "2026-11-20",
                        "moveReason", "HOUSING",
                        "movingMembers", 1));
        await().atMost(SOON).until(() -> rahman.status(moved).equals("COMPLETED"));

        await().atMost(SOON)
                .until(() -> field(rahman, Forms.POLICE, "residenceAddress")
                        .path("value")
                        .asString("")
                        .startsWith("Jalan Anggrek"));
        assertThat(field(rahman, Forms.POLICE, "residenceAddress")
                        .at("/decision/applicationId")
                        .asString())
                .isEqualTo(moved);
        assertThat(left(rahman, "kartu-keluarga")).containsExactlyInAnyOrder("reason", "changeDetail");
        assertThat(left(rahman, "ktp-el")).containsExactly("reason");
        assertThat(left(rahman, "jkn-mandiri"))
                .containsExactlyInAnyOrder("bankName", "bankAccount", "healthFacility", "treatmentClass");
        await().atMost(SOON)
                .until(() -> rahman.api()
                        .get("/applications/v1/applications/" + open + "/timeline")
                        .require()
                        .toString()
                        .contains("facts-changed"));
        assertThat(rahman.api()
                        .get("/applications/v1/applications/" + open)
                        .require()
                        .at("/provenance/residenceAddress/changed/source")
                        .asString())
                .isEqualTo("citizen/residenceAddress");
        assertThat(LivePlatform.officer("dinsos-banjarmasin")
                        .get("/applications/v1/applications/" + open)
                        .require()
                        .at("/provenance/residenceAddress/changed/value")
                        .asString())
                .as("the form of this agency asks to know, and names its law")
                .isEqualTo("Jalan Anggrek 9, Banjarmasin");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(rahman.inbox().stream()
                                .filter(it -> it.path("occasion").asString().equals("FACTS_CHANGED")))
                        .singleElement()
                        .satisfies(it ->
                                assertThat(it.path("applicationId").asString()).isEqualTo(moved))
                        .satisfies(it -> assertThat(it.at("/body/en").asString())
                                .contains("Destination address")
                                .doesNotContain("Anggrek")));
    }

    /** The land's number is known to the tax office's next form once the transfer is validated. */
    @Test
    void afterATransferOfLandItsNumberIsKnown() throws Exception {
        var slamet = citizen("slamet", "6371021506570022", "Slamet Santoso");
        slamet.signIn();
        assertThat(left(slamet, "pbb-mutasi")).contains("landTaxNumber");
        var transfer = Filing.of(
                slamet,
                "bphtb-validasi",
                Map.of(
                        "taxNumber", "6371021506570022",
                        "landTaxNumber", "637102100101200340",
                        "sellerName", "Penjual Satu",
                        "sellerNik", "6371010101700011",
                        "price", 250_000_000),
                "payment-slip",
                "land-tax-proof",
                "deed-draft");

        LivePlatform.officer("bapenda-banjarmasin")
                .post("/applications/v1/applications/" + transfer + "/transitions", Map.of("to", "APPROVED"), Map.of())
                .require();

        await().atMost(SOON)
                .until(() -> field(slamet, "pbb-mutasi", "landTaxNumber")
                        .path("value")
                        .asString("")
                        .equals("637102100101200340"));
        assertThat(field(slamet, "pbb-mutasi", "landTaxNumber")
                        .at("/decision/applicationId")
                        .asString())
                .isEqualTo(transfer);
    }

    /** A health worker's registration comes from its register; only the practice is typed. */
    @Test
    void aHealthWorkerTypesOnlyWhereThePracticeIs() {
        assertThat(left(LivePlatform.person("maria"), "sip-nakes"))
                .doesNotContain("strNumber", "profession")
                .contains("practiceName", "practiceAddress", "practiceOrder");
    }

    /** The fields for which nothing is known. */
    private static Set<String> left(Person person, String service) {
        var left = Filing.fields(person, service);
        left.removeAll(person.prefill(service).known().keySet());
        return left;
    }

    private static JsonNode field(Person person, String service, String name) {
        return prefill(person, service, Map.of()).at("/fields/" + name);
    }

    private static JsonNode prefill(Person person, String service, Map<String, String> about) {
        return person.api()
                .post(
                        "/citizens/v1/me/prefill",
                        Map.of("service", service, "version", person.version(service), "mall", "63.71", "about", about),
                        Map.of())
                .require();
    }
}
