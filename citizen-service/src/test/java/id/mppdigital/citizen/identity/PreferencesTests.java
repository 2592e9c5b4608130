package id.mppdigital.citizen.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
