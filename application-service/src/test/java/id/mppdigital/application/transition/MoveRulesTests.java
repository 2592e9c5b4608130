package id.mppdigital.application.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.mppdigital.application.catalog.BilingualText;
import id.mppdigital.application.catalog.ServiceVersion;
import id.mppdigital.application.finding.Found;
import id.mppdigital.application.lifecycle.Enclosed;
import id.mppdigital.application.lifecycle.Enclosures;
import id.mppdigital.application.lifecycle.Move;
import id.mppdigital.application.lifecycle.Remarks;
import id.mppdigital.application.status.Actor;
import id.mppdigital.application.status.ApplicationStatus;
import id.mppdigital.application.testing.TestForms;
import id.mppdigital.platform.problem.Problem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MoveRulesTests {
    private static final ServiceVersion SKCK = TestForms.skck();
    private static final BilingualText REASON = new BilingualText("Foto buram", "The photograph is blurred");

    private static final Enclosed NOTHING = new Enclosed(null, List.of(), Found.NOTHING, List.of());
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    private static Move move(ApplicationStatus to, @Nullable String stage, Remarks remarks) {
        return new Move(to, stage, null, remarks, Enclosures.NONE, Actor.OFFICER, "rahmat");
    }

    private static void assertRefused(Move move, String... pointers) {
        var problem = catchThrowableOfType(Problem.class, () -> MoveRules.check(move, SKCK, NOTHING, NOW));

        assertThat(problem.code()).isEqualTo("invalid-transition");
        assertThat(problem.faults()).extracting(Problem.Fault::pointer).containsExactly(pointers);
    }

    @Test
    void aRejectionNeedsReasonLegalBasisAndRouteOfAppeal() {
        assertRefused(move(ApplicationStatus.REJECTED, null, Remarks.NONE), "/reason", "/legalBasis", "/appealRoute");
    }

    @Test
    void aRejectionWithAllThreeIsFine() {
        var remarks = new Remarks(REASON, "Perpol 6/2023 pasal 7", "Keberatan ke Kapolres dalam 21 hari", null);

        assertThatCode(() -> MoveRules.check(move(ApplicationStatus.REJECTED, null, remarks), SKCK, NOTHING, NOW))
                .doesNotThrowAnyException();
    }

    @Test
    void aCorrectionRequestNeedsAReason() {
        assertRefused(move(ApplicationStatus.CORRECTION_REQUESTED, null, Remarks.NONE), "/reason");
    }

    @Test
    void aStageMustBeDeclaredInTheManifest() {
        assertRefused(move(ApplicationStatus.IN_REVIEW, "lunch", Remarks.NONE), "/stage");
    }

    @Test
    void aRequestForPaymentNeedsABill() {
        assertRefused(move(ApplicationStatus.AWAITING_PAYMENT, null, Remarks.NONE), "/bill");
    }

    @Test
    void onlyAReviewHasStages() {
        assertRefused(move(ApplicationStatus.APPROVED, "records-check", Remarks.NONE), "/stage");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"REJECTED", "CORRECTION_REQUESTED", "AWAITING_PAYMENT"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyOtherMoveNeedsNoWords(ApplicationStatus to) {
        assertThatCode(() -> MoveRules.check(move(to, null, Remarks.NONE), SKCK, NOTHING, NOW))
                .doesNotThrowAnyException();
    }

    @Test
    void each_mark_names_another_field_or_document_that_the_service_has() {
        var remarks = marking(
                mark("purpose", null),
                mark(null, "photo"),
                mark("purpose", null),
                mark(null, null),
                mark("purpose", "photo"),
                mark("passportNumber", null),
                mark(null, "passport"));

        assertRefused(
                move(ApplicationStatus.CORRECTION_REQUESTED, null, remarks),
                "/marks/2",
                "/marks/3",
                "/marks/4",
                "/marks/5/field",
                "/marks/6/document");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"RECEIVED", "IN_REVIEW", "APPROVED", "COMPLETED"},
            mode = EnumSource.Mode.INCLUDE)
    void only_a_correction_request_brings_marks(ApplicationStatus to) {
        assertRefused(move(to, null, marking(mark("purpose", null))), "/marks");
    }

    private static Remarks marking(Remarks.Mark... marks) {
        return new Remarks(REASON, null, null, List.of(marks));
    }

    private static Remarks.Mark mark(@Nullable String field, @Nullable String document) {
        return new Remarks.Mark(field, document, REASON);
    }
}
