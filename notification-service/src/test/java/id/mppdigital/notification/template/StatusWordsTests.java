package id.mppdigital.notification.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusWordsTests {
    @ParameterizedTest
    @CsvSource({
        "RECEIVED, Diterima, Received",
        "IN_REVIEW, Verifikasi, In review",
        "CORRECTION_REQUESTED, Perlu perbaikan, Correction requested",
        "AWAITING_PAYMENT, Menunggu pembayaran, Awaiting payment",
        "PAID, Lunas, Paid",
        "APPROVED, Disetujui, Approved",
        "ISSUED, Terbit, Issued",
        "COMPLETED, Selesai, Completed",
        "REJECTED, Ditolak, Rejected",
        "WITHDRAWN, Dibatalkan, Withdrawn",
        "EXPIRED, Kedaluwarsa, Expired",
        "DEEMED_GRANTED, Dikabulkan secara hukum, Deemed granted"
    })
    void everyStatusTheCitizenHearsOfHasTheOfficialWords(String status, String indonesian, String english) {
        var occasion = Occasion.ofMoveTo(status).orElseThrow();

        assertThat(StatusWords.of(occasion)).isEqualTo(new Bilingual(indonesian, english));
    }

    @ParameterizedTest
    @CsvSource({"DRAFT", "SUBMITTED", "CORRECTED", "FACTS_DIFFER", "A_STATUS_OF_NEXT_YEAR"})
    void movesThatHaveNoWordsHaveNoOccasion(String status) {
        assertThat(Occasion.ofMoveTo(status)).isEmpty();
    }

    @Test
    void aLanguageWithoutTextsIsReadInIndonesian() {
        assertThat(Language.of("en")).isEqualTo(Language.ENGLISH);
        assertThat(Language.of("jv")).isEqualTo(Language.INDONESIAN);
    }
}
