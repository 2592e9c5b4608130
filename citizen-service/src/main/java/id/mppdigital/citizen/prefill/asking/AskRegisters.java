package id.mppdigital.citizen.prefill.asking;

import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.permission.UsableFacts;
import id.mppdigital.citizen.prefill.field.RegisterView;
import id.mppdigital.citizen.registers.BaseRegister;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.citizen.usage.Purpose;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks the registers that a form needs and the citizen did not withdraw, all at once and within one deadline. */
@Component
public class AskRegisters {
    private static final Logger log = LoggerFactory.getLogger(AskRegisters.class);

    private final AskRegister askRegister;
    private final RegisterThreads threads;
    private final PrefillSettings settings;

    AskRegisters(AskRegister askRegister, RegisterThreads threads, PrefillSettings settings) {
        this.askRegister = askRegister;
        this.threads = threads;
        this.settings = settings;
    }

    /**
     * Whom a form is filled for, and what of them may be used.
     *
     * @param shared facts that the form is given on consent alone, with the wording that was agreed to
     */
    public record Person(Citizen citizen, UsableFacts usable, Map<FactSource, String> shared) {}

    /**
     * By register code; a register that the form does not need is absent. A register may answer more than it was asked:
     * of what may not be used nothing is in its view.
     */
    public Map<String, RegisterView> ask(
            List<BaseRegister> registers,
            Person person,
            KnownFacts known,
            Collection<FactSource> wanted,
            DataUse.Context context) {
        long deadline = System.nanoTime() + settings.deadline().toNanos();
        var usable = person.usable();
        var withdrawn = usable.withdrawn();
        var views = new HashMap<String, RegisterView>();
        withdrawn.forEach(code -> views.put(code, RegisterView.withheld()));
        var underway = new HashMap<Inquiry, Future<RegisterView>>();
        for (var register : registers) {
            if (!withdrawn.contains(register.code()) && wanted.stream().anyMatch(register::knows)) {
                var inquiry = Inquiry.of(register, known, wanted, askRegister.freshSince(register));
                if (inquiry.isAnswered()) {
                    views.put(register.code(), inquiry.answered());
                } else {
                    underway.put(
                            inquiry,
                            threads.submit(() -> askRegister.ask(
                                    inquiry, person.citizen(), Purpose.FILL_FORM, context, person.shared())));
                }
            }
        }
        underway.forEach((inquiry, future) -> views.put(inquiry.register().code(), outcome(future, deadline, inquiry)));
        views.replaceAll((_, view) -> view.only(usable::allows));
        return views;
    }

    private static RegisterView outcome(Future<RegisterView> future, long deadline, Inquiry inquiry) {
        var register = inquiry.register().code();
        try {
            return future.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            // Not cancelled: its own time limit ends it, and a late answer is stored for the next form.
            log.warn("The register {} did not answer within the deadline of a prefill", register);
        } catch (ExecutionException e) {
            log.error("The register {} could not be asked", register, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return inquiry.unanswered();
    }
}
