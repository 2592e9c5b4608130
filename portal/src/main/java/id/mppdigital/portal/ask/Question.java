package id.mppdigital.portal.ask;

import id.mppdigital.portal.filled.FieldView;
import id.mppdigital.portal.filled.Standing;
import id.mppdigital.portal.form.Control;
import id.mppdigital.portal.form.Specific;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question on a page.
 *
 * @param note where the value is from, or why it is asked for; null if there is nothing to say
 * @param fault what to do about the answer; null if it is right
 * @param said what an officer says about the answer; null outside a correction
 * @param regions the names to choose from; empty for a question that is no choice of regions
 * @param alternatives the sayings of which the citizen takes one; empty where there is one at most
 */
public record Question(
        FieldView view,
        @Nullable String note,
        @Nullable String fault,
        @Nullable String said,
        List<String> regions,
        List<Alternative> alternatives) {
    /** A saying of a value. */
    record Alternative(String value, String text, String who) {}

    public String name() {
        return view.name();
    }

    public boolean isKnown() {
        return view.standing().isVouched();
    }

    /** Present where the answer is specific data. */
    public Optional<Specific> specific() {
        return Optional.ofNullable(view.field().specific());
    }

    Control control() {
        return view.field().control();
    }

    boolean isDisputed() {
        return (view.standing() == Standing.CONFLICT || view.standing() == Standing.REGISTERS_DIFFER)
                && !(control() instanceof Control.Choice)
                && !(control() instanceof Control.YesNo);
    }

    /** Several inputs that have one legend. */
    boolean isGroup() {
        return isDisputed()
                || switch (control()) {
                    case Control.Choice choice -> choice.isShort();
                    case Control.YesNo _, Control.Several _, Control.DateParts _ -> true;
                    default -> false;
                };
    }

    /** The options of radio buttons, or of a list to choose from. */
    List<Control.Option> options() {
        return switch (control()) {
            case Control.Choice choice -> choice.options();
            case Control.YesNo answer -> answer.options();
            case Control.Several several -> several.options();
            default -> List.of();
        };
    }

    /** The ids of the texts that explain the question; null if none does. */
    @Nullable
    String describedBy() {
        var ids = Stream.of(
                        view.field().hint() == null ? null : name() + "-hint",
                        specific().map(_ -> name() + "-specific").orElse(null),
                        specific().map(Specific::lawId).orElse(null),
                        note == null ? null : name() + "-note",
                        said == null ? null : name() + "-said",
                        fault == null ? null : name() + "-error")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    @Nullable
    String autocomplete(String part) {
        var token = view.field().autocomplete();
        return token == null ? null : token + part;
    }

    /** Whether a value may be typed that none of them says. */
    boolean mayType() {
        return view.known() == null || view.known().mayBeTyped();
    }

    /** Whether none of them was taken, but another typed. */
    boolean isAnother() {
        return view.value() != null && alternatives.stream().noneMatch(one -> view.has(one.value()));
    }

    /** Year, month and day; empty if the date was taken from two sayings. */
    List<String> parts() {
        return isDisputed() && !isAnother() ? List.of("", "", "") : view.dateParts();
    }

    String type() {
        return control() instanceof Control.Text text
                ? switch (text.keyboard()) {
                    case EMAIL -> "email";
                    case PHONE -> "tel";
                    case URL -> "url";
                    case TEXT, DIGITS -> "text";
                }
                : "text";
    }

    @Nullable
    String inputMode() {
        return switch (control()) {
            case Control.Text text when text.keyboard() == Control.Keyboard.DIGITS -> "numeric";
            case Control.Number number -> number.whole() ? "numeric" : "decimal";
            default -> null;
        };
    }

    /** A box as wide as the answer tells how long it is. */
    @Nullable
    String width() {
        return switch (control()) {
            case Control.Number _ -> "short";
            case Control.Text text when text.maxLength() <= 5 -> "tiny";
            case Control.Text text when text.maxLength() <= 20 -> "short";
            default -> null;
        };
    }
}
