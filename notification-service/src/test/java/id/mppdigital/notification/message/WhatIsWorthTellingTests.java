package id.mppdigital.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.notification.template.Bilingual;
import id.mppdigital.notification.template.Occasion;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhatIsWorthTellingTests {
    @Test
    void theCitizenHearsOfAMoveByTheAgency() {
        assertThat(ApplicationEvents.worthTelling(moved("IN_REVIEW", "APPROVED", "AGENCY")))
                .contains(Occasion.APPROVED);
    }

    @Test
    void theCitizenHearsOfAMoveByTheClock() {
        assertThat(ApplicationEvents.worthTelling(moved("IN_REVIEW", "DEEMED_GRANTED", "SYSTEM")))
                .contains(Occasion.DEEMED_GRANTED);
    }

    @Test
    void aNewStageInsideAStatusIsToldToNobody() {
        assertThat(ApplicationEvents.worthTelling(moved("IN_REVIEW", "IN_REVIEW", "AGENCY")))
                .isEmpty();
    }

    @Test
    void ofTheCitizensOwnMovesOnlyAWithdrawalIsConfirmed() {
        assertThat(ApplicationEvents.worthTelling(moved("CORRECTION_REQUESTED", "IN_REVIEW", "CITIZEN")))
                .isEmpty();
        assertThat(ApplicationEvents.worthTelling(moved("IN_REVIEW", "WITHDRAWN", "CITIZEN")))
                .contains(Occasion.WITHDRAWN);
    }

    @Test
    void aStatusOfALaterVersionIsPassedOver() {
        assertThat(ApplicationEvents.worthTelling(moved("IN_REVIEW", "ON_HOLD", "AGENCY")))
                .isEmpty();
    }

    @Test
    void theWorstOfAllFieldsDecidesWhatIsToldOfALaterVerification() {
        assertThat(verified("VERIFIED", "VERIFIED")).isEqualTo(Occasion.FACTS_VERIFIED);
        assertThat(verified("VERIFIED", "NOT_VERIFIED", "DIFFERS")).isEqualTo(Occasion.FACTS_DIFFER);
        assertThat(verified("VERIFIED", "NOT_VERIFIED")).isEqualTo(Occasion.FACTS_NOT_VERIFIED);
        assertThat(verified("VERIFIED", "A_STATE_OF_NEXT_YEAR")).isEqualTo(Occasion.FACTS_NOT_VERIFIED);
    }

    private static Occasion verified(String... states) {
        return news(
                        null,
                        null,
                        null,
                        Stream.of(states).map(ApplicationNews.Field::new).toList())
                .verification();
    }

    private static ApplicationNews moved(String from, @Nullable String to, String actor) {
        return news(from, to, actor, null);
    }

    private static ApplicationNews news(
            @Nullable String from,
            @Nullable String to,
            @Nullable String actor,
            @Nullable List<ApplicationNews.Field> fields) {
        return new ApplicationNews(
                UUID.randomUUID(),
                "63.71-2026-000123",
                "siti",
                null,
                "63.71",
                new Bilingual("Disdukcapil", "Civil registry"),
                new ApplicationNews.Service(new Bilingual("Akta", "Certificate")),
                from,
                to,
                actor,
                null,
                null,
                fields,
                null);
    }
}
