package id.mppdigital.portal.form;

import java.util.List;

/**
 * What is wrong with an answer.
 *
 * @param key of the text that says what to do, below {@code fault.} in the message files
 */
public record FieldFault(String field, String key, List<Object> arguments) {
    static FieldFault of(String field, String key, Object... arguments) {
        return new FieldFault(field, key, List.of(arguments));
    }
}
