package id.mppdigital.e2e.typed;

import static id.mppdigital.e2e.LivePlatform.citizen;
import static id.mppdigital.e2e.LivePlatform.reachable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.e2e.Filing;
import id.mppdigital.e2e.Forms;
import id.mppdigital.e2e.LivePlatform;
import id.mppdigital.e2e.Person;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * The chains of services, each filed to its last decision on the running platform: whatever an earlier form was given, or
 * an earlier decision made known, the next one knows. What was typed on the way is what the README says.
 */
class ChainsIT {
    private static final Duration SOON = Duration.ofSeconds(60);

    /** Birth certificate, family card, child's card, the child's health insurance. */
    @Test
    void afterABirthNobodyTypesTheChildsNameOrNik() throws Exception {
        var ahmad = reachable("ahmad", "6371011004880011", "Ahmad Fauzi");
        ahmad.signIn();
        var walk = new Walk(ahmad, Map.of());
        var born = walk.granted(Forms.BIRTH, Forms.child("Bintang Fauzi"));

        await().atMost(SOON).until(() -> field(ahmad, "kia", "childNik").hasNonNull("value"));
        assertThat(field(ahmad, "kia", "childNik").path("value").asString())
                .as("district, day of birth of a girl, a number")
                .matches("637101" + bornAsAGirl(Forms.daysAgo(9)) + "[0-9]{4}");
        assertThat(field(ahmad, "kia", "childNik")
                        .at("/decision/serviceName/en")
                        .asString())
                .isEqualTo("Birth certificate");
        assertThat(field(ahmad, "kia", "childName")
                        .at("/decision/applicationId")
                        .asString())
                .isEqualTo(born);
        assertThat(ahmad.api().get("/citizens/v1/me/attributes").require().toString())
                .contains("citizen.child/birthCertificateNumber", "6371-LU-");

        var family = walk.granted("kartu-keluarga", Map.of("reason", "CHANGE"));
        assertGiven(ahmad, family, "event-proof", certificate(ahmad, born));
        var card = walk.granted("kia", Map.of());
        var dossier = ahmad.api().get("/applications/v1/applications/" + card).require();
        assertThat(dossier.at("/provenance/childNik/decided/service").asString())
                .as("the desk sees which decision made it")
                .isEqualTo(Forms.BIRTH);
        assertGiven(ahmad, card, "birth-certificate", certificate(ahmad, born));
        walk.granted("jkn-bayi", Map.of());
        assertPublished(walk.row("birth"));
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
        var known = nurhayati.prefilled("kia", Map.of()).at("/subjects/0/known");

        assertThat(known.valueStream()
                        .map(child -> child.at("/values/childName").asString()))
                .containsExactly("Anak Kedua", "Anak Pertama");
        assertThat(known.valueStream().map(child -> child.at("/values/childNik").asString()))
                .doesNotHaveDuplicates()
                .noneMatch(String::isEmpty);
        var first = nurhayati.prefilled(
                "kia", Map.of("citizen.child", known.at("/1/key").asString()));
        assertThat(first.at("/fields/childName/value").asString()).isEqualTo("Anak Pertama");
        assertThat(first.at("/fields/childNik/value")).isEqualTo(known.at("/1/values/childNik"));
    }

    /** The court's letter asks nothing that the police record has. */
    @Test
    void afterAPoliceRecordTheCourtAsksOnlyWhatItsLetterIsFor() throws Exception {
        var sumiati = reachable("sumiati", "6371025808600023", "Sumiati");
        sumiati.signIn();
        var walk = new Walk(sumiati, Map.of());
        var record = walk.granted(Forms.POLICE, Forms.purpose());

        var letter = walk.granted("surat-pn", Map.of());

        assertGiven(sumiati, letter, "skck", certificate(sumiati, record));
        assertPublished(walk.row("police record, then court letter"));
    }

    /** Moving, then family card, identity card, and an open application that was filled in with the old address. */
    @Test
    void afterAMoveTheNewAddressIsKnownAndOpenApplicationsAreTold() throws Exception {
        var rahman = reachable("rahman", "6371011008600014", "Abdul Rahman");
        rahman.signIn();
        var open = Filing.of(
                rahman, "sktm", Map.of("monthlyIncome", 2_500_000, "dependants", 2, "purpose", "SOCIAL"), "home-photo");
        await().atMost(SOON)
                .until(() -> field(rahman, Forms.POLICE, "residenceAddress").hasNonNull("value"));

        var walk = new Walk(rahman, Map.of());
        var moved = walk.granted("pindah-datang", Map.of("destinationAddress", "Jalan Anggrek 9, Banjarmasin"));

        await().atMost(SOON)
                .until(() -> field(rahman, Forms.POLICE, "residenceAddress")
                        .path("value")
                        .asString("")
                        .startsWith("Jalan Anggrek"));
        assertThat(field(rahman, Forms.POLICE, "residenceAddress")
                        .at("/decision/applicationId")
                        .asString())
                .isEqualTo(moved);
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
                        .as("by the approval what Abdul had said, by the letter what its registry found")
                        .hasSize(2)
                        .allSatisfy(it ->
                                assertThat(it.path("applicationId").asString()).isEqualTo(moved))
                        .extracting(it -> it.at("/body/en").asString())
                        .anySatisfy(text -> assertThat(text).contains("Destination address"))
                        .anySatisfy(text -> assertThat(text).contains("New address", "New village"))
                        .allSatisfy(text -> assertThat(text).doesNotContainIgnoringCase("Anggrek")));
        await().atMost(SOON)
                .until(() -> field(rahman, "kartu-keluarga", "address")
                        .at("/decision/applicationId")
                        .asString("")
                        .equals(moved));
        var card = walk.granted("kartu-keluarga", Map.of("reason", "CHANGE"));
        var identity = walk.granted("ktp-el", Map.of());
        var insurance = walk.granted("jkn-mandiri", Map.of());
        for (var received : List.of(
                LivePlatform.agency("disdukcapil").of(card),
                LivePlatform.agency("disdukcapil").of(identity),
                LivePlatform.agency("bpjs").of(insurance))) {
            assertThat(received.getFirst().at("/dossier/answers").properties())
                    .as("what the agency received, although the register still says Jalan Kelayan")
                    .contains(
                            text("address", "JALAN ANGGREK 9, BANJARMASIN"),
                            text("rt", "000"),
                            text("rw", "000"),
                            text("village", "MANTUIL"),
                            text("district", "BANJARMASIN SELATAN"),
                            text("regency", "KOTA BANJARMASIN"),
                            text("province", "KALIMANTAN SELATAN"),
                            text("familyCardNumber", "6371010302090017"));
        }
        assertThat(rahman.api()
                        .get("/applications/v1/applications/" + card)
                        .require()
                        .at("/provenance/address/decided/service")
                        .asString())
                .isEqualTo("pindah-datang");
        assertPublished(walk.row("moving"));
    }

    /** The land's number is known to the tax office's next form once the transfer is validated. */
    @Test
    void afterATransferOfLandItsNumberIsKnown() throws Exception {
        var slamet = reachable("slamet", "6371021506570022", "Slamet Santoso");
        slamet.signIn();
        var walk = new Walk(slamet, Map.of());
        assertThat(walk.left(ServiceForm.of(slamet.api(), "pbb-mutasi"))).contains("landTaxNumber");

        var transfer = walk.granted("bphtb-validasi", Map.of("landTaxNumber", "637102100101200340"));

        await().atMost(SOON)
                .until(() -> field(slamet, "pbb-mutasi", "landTaxNumber")
                        .path("value")
                        .asString("")
                        .equals("637102100101200340"));
        assertThat(field(slamet, "pbb-mutasi", "landTaxNumber")
                        .at("/decision/applicationId")
                        .asString())
                .isEqualTo(transfer);
        walk.granted("pbb-mutasi", Map.of("requestType", "TRANSFER"));
        assertPublished(walk.row("land"));
    }

    /** A health worker's registration and credits come from the register, as facts and as documents. */
    @Test
    void aHealthWorkerTypesOnlyWhereThePracticeIs() throws Exception {
        var sri = reachable("sri", "6371035207810067", "Sri Wahyuni");
        sri.signIn();
        var walk = new Walk(sri, Map.of());

        var licence = walk.granted("sip-nakes", Map.of());

        assertThat(sri.api()
                        .get("/applications/v1/applications/" + licence)
                        .require()
                        .path("documents")
                        .valueStream())
                .filteredOn(document -> document.has("extract"))
                .extracting(document -> document.path("requirement").asString())
                .containsExactlyInAnyOrder("str", "skp");
        assertPublished(walk.row("registered health worker, then licence to practise"));
    }

    private static void assertPublished(String row) {
        assertThat(Figure.published())
                .as("the README's figure is the running platform's")
                .anySatisfy(line -> assertThat(line).startsWith(row));
    }

    /** What an earlier decision issued is the proof, seen before it is used, and nothing was uploaded for it. */
    private static void assertGiven(Person person, String application, String requirement, String certificate) {
        var proof = person.api()
                .get("/citizens/v1/me/evidence?type=" + requirement)
                .require()
                .at("/items/0/proofs/0");
        assertThat(proof.path("by").asString()).as(requirement).isEqualTo("ISSUED");
        assertThat(proof.path("documentId").asString()).isEqualTo(certificate);
        assertThat(person.api()
                        .get("/citizens/v1/me/documents/" + certificate + "/content")
                        .status())
                .as("its preview")
                .isEqualTo(200);
        assertThat(person.api()
                        .get("/applications/v1/applications/" + application)
                        .require()
                        .path("documents")
                        .valueStream())
                .filteredOn(document -> document.path("requirement").asString().equals(requirement))
                .extracting(document -> document.path("id").asString())
                .containsExactly(certificate);
    }

    /** The document that this application was decided with. */
    private static String certificate(Person person, String application) {
        return person.api()
                .get("/citizens/v1/me/documents")
                .require()
                .path("items")
                .valueStream()
                .filter(document -> document.path("applicationId").asString("").equals(application))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    /** A NIK's six digits of the birthday. */
    private static String bornAsAGirl(String date) {
        var day = LocalDate.parse(date);
        return "%02d%02d%02d".formatted(day.getDayOfMonth() + 40, day.getMonthValue(), day.getYear() % 100);
    }

    private static Map.Entry<String, JsonNode> text(String field, String value) {
        return Map.entry(field, StringNode.valueOf(value));
    }

    private static JsonNode field(Person person, String service, String name) {
        return person.prefilled(service, Map.of()).at("/fields/" + name);
    }
}
