package id.mppdigital.platform.problem;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What is wrong with a body that is not the JSON expected: where and what, never the text itself, which may hold personal data. */
final class JsonFault {
    private JsonFault() {}

    static Problem.Fault of(JacksonException json) {
        var location = json.getLocation();
        var place =
                location == null ? "" : " (line %d, column %d)".formatted(location.getLineNr(), location.getColumnNr());
        return switch (json) {
            case UnrecognizedPropertyException _ ->
                new Problem.Fault(pointer(json), "unknown-field", "This field is not known here" + place + ".");
            case DatabindException _ ->
                new Problem.Fault(
                        pointer(json), "wrong-type", "This is missing or not of the expected type" + place + ".");
            default -> new Problem.Fault("", "bad-json", "This is not valid JSON in UTF-8" + place + ".");
        };
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
