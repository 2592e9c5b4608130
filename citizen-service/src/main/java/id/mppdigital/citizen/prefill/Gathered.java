package id.mppdigital.citizen.prefill;

import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.catalog.ServiceForm;
import id.mppdigital.citizen.prefill.asking.KnownFacts;
import id.mppdigital.citizen.prefill.field.Copies;
import id.mppdigital.citizen.prefill.field.FieldState;
import id.mppdigital.citizen.prefill.field.PrefilledField;
import id.mppdigital.citizen.prefill.field.RegisterView;
import id.mppdigital.citizen.prefill.field.Sayings;
import id.mppdigital.citizen.registers.BaseRegister;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that was found for a form: it decides what each field holds.
 *
 * @param known from the account, from earlier applications and answers
 * @param views by register, what it says now
 */
record Gathered(
        List<BaseRegister> registers, Chosen chosen, KnownFacts known, Copies copies, Map<String, RegisterView> views) {
    PrefilledField filled(ServiceForm.Field field) {
        var source = field.source();
        if (chosen.isRestricted(source)) {
            return PrefilledField.restricted(source);
        }
        var sayings = Sayings.of(source, copies, this::view);
        var decided = PrefilledField.decide(source, view(source.register()), known.declared(source), sayings);
        var vouched = vouches(decided.source()) ? decided : decided.unvouched();
        var said = known.isOfAccount(source) ? vouched.fromAccount() : vouched;
        var unlocked = field.mayBeOverridden() && !known.isIdentity(source) ? said.unlocked() : said;
        return chosen.isContested(source) ? unlocked.contested() : unlocked;
    }

    /**
     * Whether what is said there is compared once the register answers: not what nobody would vouch for, nor what the
     * citizen may withdraw until then.
     */
    boolean isVerifiedLater(ServiceForm.Field field, PrefilledField filled) {
        var source = field.source();
        if (chosen.isRestricted(source)
                || field.sharing() != null
                || registers.stream().noneMatch(register -> register.knows(source) && register.vouches())) {
            return false;
        }
        return filled.isRefuted() || view(source.register()).isAwaited() && filled.state() != FieldState.FRESH;
    }

    /** The codes of the registers that the citizen withdrew. */
    Set<String> withheld() {
        return registers.stream()
                .map(BaseRegister::code)
                .filter(code -> view(code).isWithheld())
                .collect(Collectors.toSet());
    }

    private boolean vouches(FactSource source) {
        return registers.stream().anyMatch(register -> register.code().equals(source.register()) && register.vouches());
    }

    private RegisterView view(String register) {
        var view = views.get(register);
        return view == null ? RegisterView.unlisted(known.fromRegister(register)) : view;
    }
}
