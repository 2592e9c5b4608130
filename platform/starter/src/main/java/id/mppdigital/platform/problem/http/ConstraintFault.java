package id.mppdigital.platform.problem.http;

import id.mppdigital.platform.problem.PlatformRefusal;
import id.mppdigital.platform.problem.Problem;
import jakarta.validation.ConstraintViolation;
import java.util.Locale;
import org.springframework.validation.FieldError;

/** The text for a broken constraint of Bean Validation: ours in both languages, never the validator's. */
final class ConstraintFault {
    private ConstraintFault() {}

    static Problem.Fault of(FieldError error) {
        var pointer = "/" + error.getField().replaceAll("\\[(\\d+)]", "/$1").replace('.', '/');
        return switch (error.getCode()) {
            case null -> Problem.Fault.of(pointer, PlatformRefusal.INVALID);
            case "NotNull", "NotEmpty" -> Problem.Fault.of(pointer, PlatformRefusal.REQUIRED);
            case "NotBlank" -> new Problem.Fault(pointer, "required", PlatformRefusal.BLANK.wording());
            case "Meaningful" -> Problem.Fault.of(pointer, PlatformRefusal.BLANK);
            case "Size" -> Problem.Fault.of(pointer, PlatformRefusal.SIZE, bound(error, "min"), bound(error, "max"));
            case "Pattern" -> Problem.Fault.of(pointer, PlatformRefusal.PATTERN);
            case "Positive" -> Problem.Fault.of(pointer, PlatformRefusal.POSITIVE);
            case "Min" -> Problem.Fault.of(pointer, PlatformRefusal.MIN, bound(error, "value"));
            case "Max" -> Problem.Fault.of(pointer, PlatformRefusal.MAX, bound(error, "value"));
            // A constraint without a text here still keeps its own code.
            case String other ->
                new Problem.Fault(pointer, other.toLowerCase(Locale.ROOT), PlatformRefusal.INVALID.wording());
        };
    }

    private static String bound(FieldError error, String name) {
        ConstraintViolation<?> violation = error.unwrap(ConstraintViolation.class);
        return String.valueOf(
                violation.getConstraintDescriptor().getAttributes().get(name));
    }
}
