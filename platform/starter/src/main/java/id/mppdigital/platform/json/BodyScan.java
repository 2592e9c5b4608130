package id.mppdigital.platform.json;

import id.mppdigital.platform.problem.JsonFault;
import id.mppdigital.platform.problem.PlatformRefusal;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.text.StorableText;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scans a JSON body token by token before it becomes objects. It refuses, with the place, what no service can handle.
 * After it, code may recurse through the values and store every text.
 */
final class BodyScan {
    /** Forms nest a few levels; our deepest body has nine. */
    static final int DEPTH = 32;

    /** More digits than any amount, identifier or measure has; a few bytes can stand for a thousand million digits. */
    static final int DIGITS = 60;

    private static final int PLAIN = 18; // so many characters without an exponent are always few enough digits

    private final JsonMapper json;

    BodyScan(JsonMapper json) {
        this.json = json;
    }

    /**
     * @throws Problem 400 {@code malformed-request} or 422 {@code invalid-request}, with the pointer of the first fault
     */
    void check(byte[] body) {
        try (var parser = json.createParser(body)) {
            while (parser.nextToken() != null) {
                checkToken(parser);
            }
        } catch (JacksonException e) {
            throw Problem.of(PlatformRefusal.MALFORMED_REQUEST).at(List.of(JsonFault.of(e)));
        }
    }

    private static void checkToken(JsonParser parser) {
        switch (parser.currentToken()) {
            case START_OBJECT, START_ARRAY -> checkDepth(parser);
            case PROPERTY_NAME, VALUE_STRING -> checkText(parser);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> checkNumber(parser);
            default -> {}
        }
    }

    private static void checkDepth(JsonParser parser) {
        if (parser.streamReadContext().getNestingDepth() > DEPTH) {
            throw Problem.of(PlatformRefusal.TOO_DEEP, DEPTH).at(pointer(parser), PlatformRefusal.TOO_DEEP, DEPTH);
        }
    }

    private static void checkText(JsonParser parser) {
        if (!StorableText.is(parser.getString())) {
            throw Problem.of(PlatformRefusal.MALFORMED_REQUEST)
                    .at(parser.currentToken().isStructStart() ? "" : pointer(parser), PlatformRefusal.UNSTORABLE_TEXT);
        }
    }

    private static void checkNumber(JsonParser parser) {
        var text = parser.getString();
        if (text.length() <= PLAIN && text.indexOf('e') < 0 && text.indexOf('E') < 0) {
            return;
        }
        // Not parser.getDecimalValue(): the number must stay as written for its next reader.
        if (!isShort(text)) {
            throw Problem.of(PlatformRefusal.INVALID_REQUEST)
                    .at(pointer(parser), PlatformRefusal.NUMBER_OUT_OF_RANGE, DIGITS);
        }
    }

    private static boolean isShort(String text) {
        try {
            var number = new BigDecimal(text);
            long integers = (long) number.precision() - number.scale();
            return integers <= DIGITS && number.scale() <= DIGITS && number.precision() <= DIGITS;
        } catch (NumberFormatException _) {
            return false; // an exponent beyond what a BigDecimal can hold
        }
    }

    private static String pointer(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer().toString();
    }
}
