package id.mppdigital.citizen.dukcapil;

import id.mppdigital.citizen.registers.RegisterAnswer;
import org.jspecify.annotations.Nullable;

/** The register gave no usable answer. It counts against the breaker and never leaves this package. */
final class DukcapilFailure extends RuntimeException {

    private final RegisterAnswer.Reason reason;

    DukcapilFailure(RegisterAnswer.Reason reason, String message) {
        this(reason, message, null);
    }

    DukcapilFailure(RegisterAnswer.Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    RegisterAnswer.Reason reason() {
        return reason;
    }
}
