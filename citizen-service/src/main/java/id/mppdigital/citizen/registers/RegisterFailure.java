package id.mppdigital.citizen.registers;

import org.jspecify.annotations.Nullable;

/**
 * A register gave no usable answer. It counts against the breaker; its message never quotes what was asked or
 * answered.
 */
public final class RegisterFailure extends RuntimeException {
    private final RegisterAnswer.Reason reason;

    public RegisterFailure(RegisterAnswer.Reason reason, String message) {
        this(reason, message, null);
    }

    RegisterFailure(RegisterAnswer.Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    RegisterAnswer.Reason reason() {
        return reason;
    }
}
