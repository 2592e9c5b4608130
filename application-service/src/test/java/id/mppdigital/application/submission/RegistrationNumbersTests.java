package id.mppdigital.application.submission;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.catalog.BilingualText;
import id.mppdigital.application.catalog.Offer;
import id.mppdigital.application.testing.TestForms;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class RegistrationNumbersTests {
    private static final Instant NEW_YEARS_EVE_IN_JAKARTA = Instant.parse("2026-12-31T16:30:00Z");

    private static String number(String zone, long number) {
        var agency = new Offer.Agency("polres-banjarmasin", new BilingualText("Polres", "Police"), null, null);
        var offer = new Offer("63.71", ZoneId.of(zone), agency, TestForms.skck(), "portal");
        return RegistrationNumbers.format(offer, NEW_YEARS_EVE_IN_JAKARTA, number);
    }

    @Test
    void aNumberNamesMallYearAndCount() {
        assertThat(number("Asia/Jakarta", 123)).isEqualTo("63.71-2026-000123");
    }

    @Test
    void theYearIsTheOneOnTheWallOfTheMall() {
        assertThat(number("Asia/Makassar", 123)).isEqualTo("63.71-2027-000123");
    }

    @Test
    void numbersGrowBeyondSixDigits() {
        assertThat(number("Asia/Jakarta", 12_345_678)).isEqualTo("63.71-2026-12345678");
    }
}
