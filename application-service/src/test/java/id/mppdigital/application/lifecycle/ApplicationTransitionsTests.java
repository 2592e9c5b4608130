package id.mppdigital.application.lifecycle;

import static id.mppdigital.application.status.ApplicationStatus.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mppdigital.application.status.Actor;
import id.mppdigital.application.status.ApplicationStatus;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole state machine as a table, written out a second time on purpose. */
class ApplicationTransitionsTests {
    private static final Map<ApplicationStatus, Set<ApplicationStatus>> AGENCY = Map.of(
            SUBMITTED, Set.of(RECEIVED, IN_REVIEW, CORRECTION_REQUESTED, AWAITING_PAYMENT, APPROVED, REJECTED),
            RECEIVED, Set.of(IN_REVIEW, CORRECTION_REQUESTED, AWAITING_PAYMENT, APPROVED, REJECTED),
            IN_REVIEW, Set.of(CORRECTION_REQUESTED, AWAITING_PAYMENT, APPROVED, REJECTED),
            CORRECTION_REQUESTED, Set.of(IN_REVIEW, REJECTED),
            AWAITING_PAYMENT, Set.of(PAID, REJECTED),
            PAID, Set.of(APPROVED, REJECTED),
            APPROVED, Set.of(ISSUED),
            ISSUED, Set.of(COMPLETED));

    private static final Map<ApplicationStatus, Set<ApplicationStatus>> CITIZEN = Map.of(
            DRAFT, Set.of(SUBMITTED),
            SUBMITTED, Set.of(WITHDRAWN),
            RECEIVED, Set.of(WITHDRAWN),
            IN_REVIEW, Set.of(WITHDRAWN),
            CORRECTION_REQUESTED, Set.of(IN_REVIEW, WITHDRAWN),
            AWAITING_PAYMENT, Set.of(WITHDRAWN),
            PAID, Set.of(WITHDRAWN));

    private static final Map<ApplicationStatus, Set<ApplicationStatus>> SYSTEM = Map.of(
            SUBMITTED, Set.of(DEEMED_GRANTED, WITHDRAWN),
            RECEIVED, Set.of(DEEMED_GRANTED, WITHDRAWN),
            IN_REVIEW, Set.of(DEEMED_GRANTED, WITHDRAWN),
            PAID, Set.of(DEEMED_GRANTED, WITHDRAWN),
            CORRECTION_REQUESTED, Set.of(EXPIRED, WITHDRAWN),
            AWAITING_PAYMENT, Set.of(EXPIRED, WITHDRAWN),
            APPROVED, Set.of(WITHDRAWN));

    record Case(Actor actor, ApplicationStatus from, ApplicationStatus to) {
        boolean isLegal() {
            return table().getOrDefault(from, Set.of()).contains(to);
        }

        private Map<ApplicationStatus, Set<ApplicationStatus>> table() {
            return switch (actor) {
                case AGENCY, OFFICER -> AGENCY;
                case CITIZEN -> CITIZEN;
                case SYSTEM -> SYSTEM;
            };
        }
    }

    static Stream<Case> all() {
        return Arrays.stream(Actor.values())
                .flatMap(actor -> Arrays.stream(ApplicationStatus.values())
                        .flatMap(from ->
                                Arrays.stream(ApplicationStatus.values()).map(to -> new Case(actor, from, to))));
    }

    static Stream<Case> legal() {
        return all().filter(Case::isLegal);
    }

    static Stream<Case> illegal() {
        return all().filter(it -> !it.isLegal());
    }

    @ParameterizedTest
    @MethodSource("legal")
    void aLegalMoveLeadsThereAndCounts(Case move) {
        var before = TestApplications.at(move.from());

        var after = before.move(TestApplications.move(move.to(), move.actor()), TestApplications.LATER);

        assertThat(after.status()).isEqualTo(move.to());
        assertThat(after.sequence()).isEqualTo(before.sequence() + 1);
        assertThat(after.updatedAt()).isEqualTo(TestApplications.LATER);
        assertThat(after.submittedAt()).isEqualTo(before.submittedAt());
    }

    @ParameterizedTest
    @MethodSource("illegal")
    void anIllegalMoveIsRefusedAndNamesBothEnds(Case move) {
        var before = TestApplications.at(move.from());

        assertThatThrownBy(() -> before.move(TestApplications.move(move.to(), move.actor()), TestApplications.LATER))
                .isInstanceOf(IllegalTransition.class)
                .hasMessageContaining("(" + move.from() + ") to ")
                .hasMessageContaining("(" + move.to() + "). Allowed");
        assertThat(before).isEqualTo(TestApplications.at(move.from()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingFollowsAFinalStatus(Case move) {
        if (move.from().isFinal()) {
            assertThat(move.from().next(move.actor())).isEmpty();
        }
    }

    @Test
    void theRefusalNamesWhatIsAllowedNext() {
        var approved = TestApplications.at(APPROVED);

        assertThatThrownBy(() -> approved.move(TestApplications.move(IN_REVIEW, Actor.AGENCY), TestApplications.LATER))
                .hasMessageContaining("Allowed next: issued (ISSUED)");
    }

    @Test
    void aStageChangesInsideReview() {
        var inReview = TestApplications.at(IN_REVIEW);

        var after = inReview.move(TestApplications.stage("records-check"), TestApplications.LATER);

        assertThat(after.status()).isEqualTo(IN_REVIEW);
        assertThat(after.stage()).isEqualTo("records-check");
    }

    @Test
    void aStageEndsWithTheReview() {
        var staged = TestApplications.at(IN_REVIEW).move(TestApplications.stage("printing"), TestApplications.LATER);

        var after = staged.move(TestApplications.move(APPROVED, Actor.AGENCY), TestApplications.LATER);

        assertThat(after.stage()).isNull();
    }

    @Test
    void theSameStatusWithoutAStageIsARepetitionWhateverTheStage() {
        var staged = TestApplications.at(IN_REVIEW).move(TestApplications.stage("printing"), TestApplications.LATER);

        assertThat(staged.standsAt(TestApplications.move(IN_REVIEW, Actor.AGENCY)))
                .isTrue();
        assertThat(staged.standsAt(TestApplications.stage("printing"))).isTrue();
        assertThat(staged.standsAt(TestApplications.stage("records-check"))).isFalse();
    }
}
