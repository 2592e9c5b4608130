package id.mppdigital.citizen.prefill.field;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.citizen.attributes.Assurance;
import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.attributes.FactDecision;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.platform.problem.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.StringNode;

class PrefilledFieldTests {
    private static final FactSource NAME = new FactSource("dukcapil.person/name");
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    @Test
    void aRegistersAnswerIsFreshAndVouchedFor() {
        PrefilledField field =
                PrefilledField.decide(NAME, RegisterView.fresh(List.of(registered("SITI"))), Optional.empty());
        assertThat(field.state()).isEqualTo(FieldState.FRESH);
        assertThat(field.isAttested()).isTrue();
    }

    @Test
    void aStoredAnswerIsCachedAndVouchedForWhileTheRegisterIsDown() {
        PrefilledField field = PrefilledField.decide(
                NAME, RegisterView.unavailable(List.of(), List.of(registered("SITI"))), Optional.empty());
        assertThat(field.state()).isEqualTo(FieldState.CACHED);
        assertThat(field.isAttested()).isTrue();
    }

    @Test
    void aStoredAnswerIsCachedBeforeItsRegisterIsListed() {
        var view = RegisterView.unlisted(List.of(registered("SITI")));
        assertThat(PrefilledField.decide(NAME, view, Optional.empty()).state()).isEqualTo(FieldState.CACHED);
        assertThat(PrefilledField.decide(new FactSource("dukcapil.person/rt"), view, Optional.empty())
                        .state())
                .isEqualTo(FieldState.UNKNOWN);
    }

    @Test
    void aConflictShowsBothValuesAndVouchesForNone() {
        PrefilledField field =
                PrefilledField.decide(NAME, RegisterView.fresh(List.of(registered("SITI"))), declared("Sita"));
        assertThat(field.state()).isEqualTo(FieldState.CONFLICT);
        assertThat(field.value()).isEqualTo(StringNode.valueOf("SITI"));
        assertThat(field.declaredValue()).isEqualTo(StringNode.valueOf("Sita"));
        assertThat(field.isAttested()).isFalse();
    }

    @Test
    void aDecisionStandsWhileItsRegisterStillSaysWhatItSaidBefore() {
        var before = registered("SITI");
        var decided = decided("SITA", NOW.plusSeconds(60));
        var again = registered("SITI", NOW.plusSeconds(120)).after(before);
        var andAgain = registered("Siti", NOW.plusSeconds(180)).after(again);

        for (var said : List.of(again, andAgain)) {
            var field = PrefilledField.decide(NAME, RegisterView.fresh(List.of(said)), Optional.of(decided));
            assertThat(field.value()).isEqualTo(StringNode.valueOf("SITA"));
            assertThat(field.state()).isEqualTo(FieldState.CACHED);
            assertThat(field.isAttested()).isFalse();
        }
    }

    @Test
    void onceItsRegisterSaysSomethingElseItIsTheRegistersWordAgain() {
        var decided = Optional.of(decided("SITA", NOW.plusSeconds(60)));
        var caughtUp = registered("SITA", NOW.plusSeconds(120)).after(registered("SITI"));
        var field = PrefilledField.decide(NAME, RegisterView.fresh(List.of(caughtUp)), decided);
        assertThat(field.state()).isEqualTo(FieldState.FRESH);
        assertThat(field.isAttested()).isTrue();

        var third = registered("SINTA", NOW.plusSeconds(120)).after(registered("SITI"));
        assertThat(PrefilledField.decide(NAME, RegisterView.fresh(List.of(third)), decided)
                        .state())
                .isEqualTo(FieldState.CONFLICT);
        var back = registered("SITI", NOW.plusSeconds(180)).after(caughtUp);
        assertThat(PrefilledField.decide(NAME, RegisterView.fresh(List.of(back)), decided)
                        .state())
                .as("it had caught up before")
                .isEqualTo(FieldState.CONFLICT);
    }

    @Test
    void whatNoDecisionMadeIsAConflictHoweverLongTheRegisterHasSaidOtherwise() {
        var again = registered("SITI", NOW.plusSeconds(120)).after(registered("SITI"));
        var said = Fact.declared(NAME, StringNode.valueOf("Sita"), NOW.plusSeconds(60));

        assertThat(PrefilledField.decide(NAME, RegisterView.fresh(List.of(again)), Optional.of(said))
                        .state())
                .isEqualTo(FieldState.CONFLICT);
    }

    @Test
    void aDeclarationThatAgreesIsNoConflict() {
        PrefilledField field =
                PrefilledField.decide(NAME, RegisterView.fresh(List.of(registered("SITI"))), declared("Siti"));
        assertThat(field.state()).isEqualTo(FieldState.FRESH);
        assertThat(field.declaredValue()).isNull();
    }

    @Test
    void aDeclarationStandsInForARegisterButIsNotVouchedFor() {
        PrefilledField field =
                PrefilledField.decide(NAME, RegisterView.unavailable(List.of(), List.of()), declared("Siti"));
        assertThat(field.state()).isEqualTo(FieldState.CACHED);
        assertThat(field.origin().assurance()).isEqualTo(Assurance.DECLARED);
        assertThat(field.isAttested()).isFalse();
    }

    @Test
    void whatOnlyTheCitizenKnowsIsFresh() {
        FactSource phone = FactSource.ofCitizen("phone");
        Fact said = Fact.declared(phone, StringNode.valueOf("081250001111"), NOW);
        assertThat(PrefilledField.decide(phone, RegisterView.nobody(), Optional.of(said))
                        .state())
                .isEqualTo(FieldState.FRESH);
    }

    @Test
    void aRefutedDeclarationIsAConflictWithoutTheRegistersValue() {
        PrefilledField field = PrefilledField.decide(
                NAME, RegisterView.compared(List.of(), List.of(), Set.of(NAME)), declared("Sita"));
        assertThat(field.state()).isEqualTo(FieldState.CONFLICT);
        assertThat(field.value()).isNull();
        assertThat(field.declaredValue()).isEqualTo(StringNode.valueOf("Sita"));
        assertThat(field.isAttested()).isFalse();
        assertThat(field.isOffered()).isTrue();
    }

    @Test
    void aWithheldRegisterShowsNothingAtAll() {
        PrefilledField field = PrefilledField.decide(NAME, RegisterView.withheld(), declared("Siti"));
        assertThat(field)
                .isEqualTo(new PrefilledField(
                        null,
                        NAME,
                        PrefilledField.Origin.NOBODY,
                        FieldState.NOT_CONSENTED,
                        null,
                        PrefilledField.Latitude.NONE));
        assertThat(field.isOffered()).isFalse();
        assertThat(field.isAttested()).isFalse();
    }

    @Test
    void onlyWhatIsDeclaredCanBeTheAccounts() {
        var registers = PrefilledField.decide(NAME, RegisterView.fresh(List.of(registered("SITI"))), Optional.empty());
        var accounts = PrefilledField.decide(NAME, RegisterView.nobody(), declared("Siti"));
        var nobodys = PrefilledField.decide(NAME, RegisterView.nobody(), Optional.empty());
        assertThat(registers.fromAccount()).isEqualTo(registers);
        assertThat(accounts.fromAccount().origin())
                .isEqualTo(new PrefilledField.Origin(NOW, Assurance.DECLARED, true, null, null));
        assertThat(nobodys.fromAccount()).isEqualTo(nobodys);
    }

    @Test
    void aMissingValueSaysWhy() {
        assertThat(PrefilledField.decide(NAME, RegisterView.unavailable(List.of(), List.of()), Optional.empty())
                        .state())
                .isEqualTo(FieldState.UNAVAILABLE);
        assertThat(PrefilledField.decide(NAME, RegisterView.nobody(), Optional.empty())
                        .state())
                .isEqualTo(FieldState.UNKNOWN);
    }

    private static Fact registered(String value) {
        return registered(value, NOW);
    }

    private static Fact registered(String value, Instant asOf) {
        return new Fact(NAME, StringNode.valueOf(value), Assurance.REGISTER, asOf);
    }

    private static Fact decided(String value, Instant at) {
        var decision = new FactDecision(
                UUID.fromString("019abf0e-0000-7000-8000-000000000001"),
                "63.71-2026-000001",
                "pindah-datang",
                new Wording("Surat pindah", "Certificate of moving"));
        return Fact.decided(NAME, StringNode.valueOf(value), at, decision);
    }

    private static Optional<Fact> declared(String value) {
        return Optional.of(Fact.declared(NAME, StringNode.valueOf(value), NOW));
    }
}
