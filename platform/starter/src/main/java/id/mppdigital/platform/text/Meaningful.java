package id.mppdigital.platform.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A text with at least one letter or digit of any script. {@code \S} and {@code NotBlank} accept a no-break space
 * (U+00A0) or a zero-width one (U+200B) as content. Null is allowed; use {@code NotNull} against it.
 */
@Documented
@Constraint(validatedBy = Meaningful.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Meaningful {
    String message() default "{id.mppdigital.platform.text.Meaningful}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** See {@link MeaningfulText}. */
    final class Check implements ConstraintValidator<Meaningful, String> {
        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || MeaningfulText.is(text);
        }
    }
}
