package id.mppdigital.catalog;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.platform.test.EventProbe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogueTest
class RegistersIT {
    private static final String REGISTERS = "mpp.catalog.registers";
    private static final String BPJS = ShippedManifests.registers().split("\n---\n")[0];

    @Autowired
    private CatalogueApi catalogue;

    @Autowired
    private EventProbe probe;

    @BeforeEach
    void theShippedManifestsAreApplied() {
        catalogue.applyShipped();
    }

    @Test
    void theShippedRegistersWereThereBeforeAnybodyAppliedThem() {
        assertThat(catalogue.count("""
                select count(*) from revision_changes join revisions using (revision)
                where kind = 'Register' and change = 'CREATE' and applied_by = 'catalog-service'
                """)).isEqualTo(8);
    }

    @Test
    void aChangedRegisterIsPublishedWithItsFacts() {
        var before = probe.events(REGISTERS, "bpjs").getLast();
        var changed =
                BPJS.replace("protocol: BPJS", "protocol: BPJS, url: 'https://bpjs.example.id', timeoutMillis: 900")
                        + "      class: {from: [/class], kind: CODE, codes: {'1': FIRST, '3': THIRD}}\n";

        assertThat(catalogue.apply(changed).status()).isEqualTo(200);

        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(
                                probe.events(REGISTERS, "bpjs").getLast().sequence())
                        .isEqualTo(before.sequence() + 1));
        var event = probe.events(REGISTERS, "bpjs").getLast().data();
        assertThat(event.path("lookup").toString())
                .isEqualTo("{\"key\":\"dukcapil.person/nik\",\"protocol\":\"BPJS\",\"access\":\"FETCH\","
                        + "\"url\":\"https://bpjs.example.id\",\"assurance\":\"REGISTER\",\"timeoutMillis\":900,\"freshnessMinutes\":1440,"
                        + "\"notFoundMinutes\":60,\"quotaPerDay\":50000}");
        assertThat(event.at("/facts/2/sameAs").toString())
                .isEqualTo("{\"source\":\"dukcapil.person/name\",\"ownerDecides\":true}");
        assertThat(event.at("/facts/0/label/id").asString()).isEqualTo("Nomor kartu JKN");
        assertThat(event.at("/facts/4").toString())
                .isEqualTo(
                        "{\"source\":\"bpjs.membership/class\",\"kind\":\"CODE\",\"from\":[\"/class\"],\"digits\":null,"
                                + "\"codes\":{\"1\":\"FIRST\",\"3\":\"THIRD\"},\"otherwise\":null}");
        assertThat(before.data().at("/lookup/url").isNull()).isTrue();
    }

    @Test
    void aServiceAndTheRegisterThatItAsksComeInOneRequest() {
        assertThat(catalogue.rehearse(Pajak.SERVICE).body().at("/errors/0/code").asString())
                .isEqualTo("unknown-source");
        assertThat(catalogue
                        .rehearse(Pajak.SERVICE + "\n---\n" + Pajak.REGISTER)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aFactThatAPublishedFormUsesStaysInItsRegister() {
        var state = catalogue.state();

        var answer = catalogue.apply(BPJS.replace("      active:", "      paid:"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().at("/errors").toString())
                .contains("fact-in-use", "skck@2", "bpjs.membership/active")
                .doesNotContain("jkn-bayi@1");
        assertThat(catalogue.state()).isEqualTo(state);
    }
}
