package id.mppdigital.citizen.prefill.field;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.citizen.attributes.Assurance;
import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.attributes.FactSource;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.StringNode;

/** What stands in a field where two registers hold the same fact. */
class SayingsTests {
    private static final FactSource OWNERS = new FactSource("dukcapil.person/address");
    private static final FactSource COPY = new FactSource("pajak.taxpayer/address");
    private static final Instant THEN = Instant.parse("2026-01-02T03:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final boolean CITIZEN_CHOOSES = false;
    private static final boolean OWNER_DECIDES = true;

    private static PrefilledField field(boolean ownerDecides, RegisterView owner, RegisterView copy) {
        return field(ownerDecides, owner, copy, Optional.empty());
    }

    private static PrefilledField field(
            boolean ownerDecides, RegisterView owner, RegisterView copy, Optional<Fact> declared) {
        var copies = Copies.of(OWNERS, COPY, ownerDecides);
        var sayings = Sayings.of(OWNERS, copies, code -> code.equals("dukcapil") ? owner : copy);
        return PrefilledField.decide(OWNERS, owner, declared, sayings);
    }

    private static RegisterView fresh(FactSource source, String value) {
        return RegisterView.fresh(List.of(fact(source, value, NOW)));
    }

    private static RegisterView cached(FactSource source, String value, Instant asOf) {
        return RegisterView.unavailable(List.of(), List.of(fact(source, value, asOf)));
    }

    private static RegisterView down() {
        return RegisterView.unavailable(List.of(), List.of());
    }

    private static Fact fact(FactSource source, String value, Instant asOf) {
        return new Fact(source, StringNode.valueOf(value), Assurance.REGISTER, asOf);
    }

    @Test
    void twoFreshValuesThatDifferAreAConflictOfWhichTheCitizenTakesOne() {
        var field = field(CITIZEN_CHOOSES, fresh(OWNERS, "JL. KELAYAN 5"), fresh(COPY, "JL. VETERAN 8"));

        assertThat(field.state()).isEqualTo(FieldState.CONFLICT);
        assertThat(field.value()).isEqualTo(StringNode.valueOf("JL. KELAYAN 5"));
        assertThat(field.latitude().others())
                .containsExactly(new Saying(StringNode.valueOf("JL. VETERAN 8"), COPY, NOW));
        assertThat(field.mayBeChosen()).isTrue();
        assertThat(field.isAttested()).as("each register vouches for its own").isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JL. KELAYAN A NO. 12 | Jl Kelayan A, No 12",
                "JL. KELAYAN A RT 3/4 | Jl. Kelayan A RT 003 RW 004",
                "JL. SYAFI'I | jl. syafi’i"
            })
    void twoSpellingsOfOneValueAreNoConflict(String owner, String copy) {
        var field = field(CITIZEN_CHOOSES, fresh(OWNERS, owner), fresh(COPY, copy));

        assertThat(field.state()).isEqualTo(FieldState.FRESH);
        assertThat(field.value()).isEqualTo(StringNode.valueOf(owner));
        assertThat(field.latitude().others()).isEmpty();
    }

    @Test
    void oneRegisterThatAnswersIsNoConflict() {
        assertThat(field(CITIZEN_CHOOSES, fresh(OWNERS, "JL. KELAYAN 5"), down())
                        .state())
                .isEqualTo(FieldState.FRESH);
        var ofCopy = field(CITIZEN_CHOOSES, down(), fresh(COPY, "JL. VETERAN 8"));
        assertThat(ofCopy.state()).isEqualTo(FieldState.FRESH);
        assertThat(ofCopy.source()).isEqualTo(COPY);
    }

    @Test
    void aFreshValueGoesBeforeAnOlderOneWhoeverSaysIt() {
        var field = field(CITIZEN_CHOOSES, cached(OWNERS, "JL. KELAYAN 5", THEN), fresh(COPY, "JL. VETERAN 8"));

        assertThat(field.state()).isEqualTo(FieldState.FRESH);
        assertThat(field.source()).isEqualTo(COPY);
        assertThat(field.latitude().others()).isEmpty();
        assertThat(field(CITIZEN_CHOOSES, fresh(OWNERS, "JL. KELAYAN 5"), cached(COPY, "JL. VETERAN 8", THEN))
                        .source())
                .isEqualTo(OWNERS);
    }

    @Test
    void ofTwoOlderValuesTheNewerStands() {
        var field = field(CITIZEN_CHOOSES, cached(OWNERS, "JL. KELAYAN 5", THEN), cached(COPY, "JL. VETERAN 8", NOW));

        assertThat(field.state()).isEqualTo(FieldState.CACHED);
        assertThat(field.source()).isEqualTo(COPY);
    }

    @Test
    void whoSomebodyIsTheOwnerSaysAndTheOtherIsOnlyTold() {
        var field = field(OWNER_DECIDES, fresh(OWNERS, "JL. KELAYAN 5"), fresh(COPY, "JL. VETERAN 8"));
        assertThat(field.state()).isEqualTo(FieldState.CONFLICT);
        assertThat(field.source()).isEqualTo(OWNERS);
        assertThat(field.latitude().others()).hasSize(1);
        assertThat(field.mayBeChosen()).isFalse();
        assertThat(field.isAttested()).isTrue();

        assertThat(field(OWNER_DECIDES, down(), fresh(COPY, "JL. VETERAN 8")).value())
                .isNull();
        assertThat(field(OWNER_DECIDES, cached(OWNERS, "JL. KELAYAN 5", THEN), fresh(COPY, "JL. VETERAN 8"))
                        .source())
                .isEqualTo(OWNERS);
    }

    @Test
    void whatTheCitizenSaidBeforeIsAThirdValueOnlyIfNoRegisterSaysIt() {
        var owner = fresh(OWNERS, "JL. KELAYAN 5");
        var copy = fresh(COPY, "JL. VETERAN 8");
        var asTheCopy = field(
                CITIZEN_CHOOSES,
                owner,
                copy,
                Optional.of(Fact.declared(OWNERS, StringNode.valueOf("Jl. Veteran 8"), NOW)));
        assertThat(asTheCopy.declaredValue()).isNull();
        assertThat(asTheCopy.isAttested()).isTrue();

        var third = field(
                CITIZEN_CHOOSES,
                owner,
                copy,
                Optional.of(Fact.declared(OWNERS, StringNode.valueOf("Jl. Baru 1"), NOW)));
        assertThat(third.isDisputed()).isTrue();
        assertThat(third.latitude().others()).hasSize(1);
    }

    @Test
    void aWithdrawnRegisterIsNotComparedAndNoOtherTakesItsPlace() {
        assertThat(field(CITIZEN_CHOOSES, RegisterView.withheld(), fresh(COPY, "JL. VETERAN 8"))
                        .state())
                .isEqualTo(FieldState.NOT_CONSENTED);
        assertThat(field(CITIZEN_CHOOSES, fresh(OWNERS, "JL. KELAYAN 5"), RegisterView.withheld())
                        .state())
                .isEqualTo(FieldState.FRESH);
    }
}
