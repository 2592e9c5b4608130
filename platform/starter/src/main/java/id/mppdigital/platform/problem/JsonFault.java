package id.mppdigital.platform.problem;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * The fault of a body that is not the expected JSON: what and where, but never the text, which may hold personal data.
 */
public final class JsonFault {
    private static final Wording PLACE = new Wording(" (baris {0}, kolom {1})", " (line {0}, column {1})");
    private static final Wording NOWHERE = Wording.same("");

    private JsonFault() {}

    /** The fault with its JSON Pointer. */
    public static Problem.Fault of(JacksonException json) {
        var place = place(json.getLocation());
        return switch (json) {
            case UnrecognizedPropertyException _ -> fault(json, PlatformRefusal.UNKNOWN_FIELD, place);
            // To Jackson a number that does not fit its type is a syntax error; to the caller it is a wrong type.
            case InputCoercionException _ -> fault(json, PlatformRefusal.WRONG_TYPE, place);
            case DatabindException _ -> fault(json, PlatformRefusal.WRONG_TYPE, place);
            default -> Problem.Fault.of("", PlatformRefusal.BAD_JSON, place);
        };
    }

    private static Problem.Fault fault(JacksonException json, PlatformRefusal reason, Wording place) {
        return Problem.Fault.of(pointer(json), reason, place);
    }

    private static Wording place(@Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? NOWHERE
                : PLACE.with(location.getLineNr(), location.getColumnNr());
    }

    private static String pointer(JacksonException json) {
        var pointer = new StringBuilder();
        for (var step : json.getPath()) {
            var name = step.getPropertyName();
            pointer.append('/').append(name == null ? Integer.toString(step.getIndex()) : escape(name));
        }
        return pointer.toString();
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
