package id.mppdigital.citizen.consent;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.platform.problem.Wording;
import org.junit.jupiter.api.Test;

class SharingTests {
    private static Sharing sharing(String label, String words) {
        return new Sharing(
                "water",
                "card",
                new FactSource("bpjs.membership/number"),
                new Wording(label, "Card number"),
                new Wording(words, "For the social tariff."));
    }

    @Test
    void itsTextChangesWithEveryWordThatIsRead() {
        var text = sharing("Nomor kartu", "Untuk tarif sosial.").text();

        assertThat(sharing("Nomor kartu", "Untuk tarif sosial.").text()).isEqualTo(text);
        assertThat(sharing("Nomor kartu", "Untuk dijual.").text()).isNotEqualTo(text);
        assertThat(sharing("Nomor", "Untuk tarif sosial.").text()).isNotEqualTo(text);
    }

    @Test
    void decisionsTellItFromARegister() {
        var source = sharing("Nomor kartu", "Untuk tarif sosial.").source();

        assertThat(source).isEqualTo("water.card");
        assertThat(Sharing.serviceOf(source)).contains("water");
        assertThat(Sharing.serviceOf("dukcapil")).isEmpty();
    }
}
