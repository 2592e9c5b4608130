package id.mppdigital.citizen.registers;

import id.mppdigital.citizen.registers.manifest.RegisterFailure;
import id.mppdigital.citizen.registers.manifest.RegisterFailure.Reason;
import id.mppdigital.platform.guard.Guard;
import id.mppdigital.platform.guard.Outcome;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** The guard that every call to a register shares, whatever its method. */
final class GuardedRegister {
    private static final Logger log = LoggerFactory.getLogger(GuardedRegister.class);

    private final String code;
    private final Guard guard;

    GuardedRegister(String code, Guard guard) {
        this.code = code;
        this.guard = guard;
    }

    /**
     * The call's answer, or why there is none: whatever goes wrong with a register, the citizen types the value
     * instead.
     */
    RegisterAnswer ask(Callable<RegisterAnswer> call) {
        return switch (guard.call(call)) {
            case Outcome.Answered<RegisterAnswer>(var answer) -> answer;
            case Outcome.Unanswered<RegisterAnswer> none -> unavailable(reason(none), none.cause());
        };
    }

    private RegisterAnswer unavailable(Reason reason, Throwable failure) {
        log.atLevel(reason.wasAsked() ? Level.WARN : Level.DEBUG)
                .log("The register {} gave no answer: {} ({})", code, reason, detail(failure));
        return new RegisterAnswer.Unavailable(reason);
    }

    /** Only messages that are ours: others may quote what was asked. */
    private static String detail(Throwable failure) {
        return failure instanceof RegisterFailure
                ? String.valueOf(failure.getMessage())
                : failure.getClass().getSimpleName();
    }

    private static Reason reason(Outcome.Unanswered<?> none) {
        return switch (none.reason()) {
            case RESTING -> Reason.RESTING;
            case BUSY -> Reason.BUSY;
            case TOO_LATE -> Reason.TOO_SLOW;
            case INTERRUPTED -> Reason.UNREACHABLE;
            case FAILED -> none.cause() instanceof RegisterFailure known ? known.reason() : Reason.UNREACHABLE;
        };
    }
}
