package id.mppdigital.citizen.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.mppdigital.platform.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTests {
    private final Contact contact = new Contact("Siti", "siti@example.id", "081250001111", "id");

    @Test
    void leaveUnsaidThingsAsTheyAre() {
        assertThat(new Preferences("en", null, null).appliedTo(contact))
                .isEqualTo(new Contact("Siti", "siti@example.id", "081250001111", "en"));
    }

    @Test
    void removeWhatIsSetToNothing() {
        assertThat(new Preferences("id", "", "").appliedTo(contact)).isEqualTo(new Contact("Siti", null, null, "id"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0812 5000 1111", "0812-5000-1111", "(0812) 5000.1111", "62812 5000 1111", "+6281250001111"})
    void keepAPhoneNumberInOneForm(String written) {
        assertThat(new Preferences(null, null, written).checked().phone()).isEqualTo("+6281250001111");
    }

    @Test
    void takeANumberOfAnotherCountry() {
        assertThat(new Preferences(null, null, "+65 6221 1234").checked().phone())
                .isEqualTo("+6562211234");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00628125000111",
                "0812",
                "08-12",
                "+62",
                "1",
                "+999 12345678",
                "+62 0812 5000 1111",
                "006281250001111",
                "0812 5000 1111 ext",
                "٠٨١٢٥٠٠٠١١١١"
            })
    void refuseWhatIsNoPhoneNumber(String written) {
        refuses(new Preferences(null, null, written), "/phone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"siti@example.id", "siti.aminah+mpp@mail.example.co.id", "o'brien@example.id"})
    void takeAnAddressInAscii(String address) {
        assertThat(new Preferences(null, address, null).checked().email()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "siti",
                "siti@",
                "@example.id",
                "siti@example",
                "siti@exämple.id",
                "sítí@example.id",
                "si ti@example.id",
                "siti@@example.id",
                "siti..a@example.id",
                ".siti@example.id",
                "siti@-example.id",
                "siti@example..id",
                "siti@10.0.0.1",
                "a@b.id,c@d.id",
                "siti@example.id\nBcc: x@example.id"
            })
    void refuseWhatNoMailServerTakes(String address) {
        refuses(new Preferences(null, address, null), "/email");
        refuses(new Preferences(null, "x".repeat(65) + "@example.id", null), "/email");
        refuses(new Preferences(null, "x@" + "example.".repeat(40) + "id", null), "/email");
    }

    private static void refuses(Preferences preferences, String pointer) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(preferences::checked)
                .satisfies(problem -> assertThat(problem.faults())
                        .singleElement()
                        .satisfies(fault -> assertThat(fault.pointer()).isEqualTo(pointer)));
    }
}
