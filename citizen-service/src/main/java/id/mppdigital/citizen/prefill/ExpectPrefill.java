package id.mppdigital.citizen.prefill;

import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.attributes.Subjects;
import id.mppdigital.citizen.catalog.ServiceForm;
import id.mppdigital.citizen.dispute.Processing;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.permission.HandOutFacts;
import id.mppdigital.citizen.permission.UsableFacts;
import id.mppdigital.citizen.prefill.asking.AskRegister;
import id.mppdigital.citizen.prefill.asking.Inquiry;
import id.mppdigital.citizen.prefill.asking.KnownFacts;
import id.mppdigital.citizen.prefill.asking.RecallFacts;
import id.mppdigital.citizen.prefill.field.PrefilledField;
import id.mppdigital.citizen.prefill.field.RegisterView;
import id.mppdigital.citizen.registers.BaseRegister;
import id.mppdigital.citizen.registers.Registers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says how much of a form a prefill would fill. No register is asked, so nothing goes into the ledger. */
@Component
class ExpectPrefill {
    private final HandOutFacts handOut;
    private final RecallFacts recallFacts;
    private final Registers registers;
    private final AskRegister freshness;

    ExpectPrefill(HandOutFacts handOut, RecallFacts recallFacts, Registers registers, AskRegister freshness) {
        this.handOut = handOut;
        this.recallFacts = recallFacts;
        this.registers = registers;
        this.freshness = freshness;
    }

    /**
     * Numbers of a form's fields that stand for a fact.
     *
     * @param known filled in by what is stored already
     * @param askable not stored, but a register that may know it is asked when the form is opened
     * @param notConsented left out, because the citizen withdrew their register or restricted the fact
     * @param knownFields the names of those that are known, so that a form of several services can count each once
     */
    record Expected(int fields, int known, int askable, int notConsented, List<String> knownFields) {}

    Expected of(Citizen citizen, ServiceForm form) {
        return recall(citizen, form.service()).expected(form);
    }

    /** The same of several forms, in their order: what is known of the citizen is read once. */
    List<Expected> of(Citizen citizen, List<ServiceForm> forms) {
        var all = recall(citizen, null);
        return forms.stream()
                .map(form -> all.mayServe(form.service()) ? all.expected(form) : of(citizen, form))
                .toList();
    }

    /** @param service null for what is used for any service that the citizen has not excepted */
    private Recalled recall(Citizen citizen, @Nullable String service) {
        var all = registers.all();
        var usable = handOut.of(citizen, new Processing(Processing.Purpose.FILL_FORM, service));
        return new Recalled(
                all, usable, recallFacts.of(citizen, usable.subjects().chosen(Map.of()), all));
    }

    /** What is known of a citizen, before it is laid beside a form. */
    private class Recalled {
        private final List<BaseRegister> all;
        private final UsableFacts usable;
        private final Subjects subjects;
        private final KnownFacts known;

        Recalled(List<BaseRegister> all, UsableFacts usable, KnownFacts known) {
            this.all = all;
            this.usable = usable;
            this.subjects = usable.subjects();
            this.known = known;
        }

        boolean mayServe(String service) {
            return usable.mayServe(new Processing(Processing.Purpose.FILL_FORM, service));
        }

        /** Without what is shared on consent alone: nobody asks for it before. */
        Expected expected(ServiceForm whole) {
            var form = whole.asking(field -> field.sharing() == null);
            var wanted = form.fields().stream().map(ServiceForm.Field::source).toList();
            var inquiries = new HashMap<String, Inquiry>();
            all.forEach(register -> inquiries.put(
                    register.code(), Inquiry.of(register, known, wanted, freshness.freshSince(register))));
            var filled = new ArrayList<String>();
            int askable = 0;
            int withheld = 0;
            for (var field : form.fields()) {
                var source = field.source();
                if (!usable.allows(subjects.stored(source, Map.of()))) {
                    withheld++;
                } else if (isFilled(source, known, inquiries)) {
                    filled.add(field.name());
                } else if (isAskable(source, inquiries)) {
                    askable++;
                }
            }
            return new Expected(wanted.size(), filled.size(), askable, withheld, filled);
        }
    }

    private static boolean isFilled(FactSource source, KnownFacts known, Map<String, Inquiry> inquiries) {
        var inquiry = inquiries.get(source.register());
        var view = inquiry == null
                ? RegisterView.unlisted(known.fromRegister(source.register()))
                : inquiry.isAnswered() ? inquiry.answered() : inquiry.unanswered();
        return PrefilledField.decide(source, view, known.declared(source)).isOffered();
    }

    /** A register that only compares adds nothing to what is known. */
    private static boolean isAskable(FactSource source, Map<String, Inquiry> inquiries) {
        var inquiry = inquiries.get(source.register());
        return inquiry != null
                && inquiry.register().isConnected()
                && inquiry.open().contains(source);
    }
}
