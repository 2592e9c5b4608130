package id.mppdigital.portal.form;

import id.mppdigital.platform.problem.Language;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Numbers as people write them: {@code 1.500.000,5} in Indonesian, {@code 1,500,000.5} in English. */
final class Numbers {
    /** No answer needs more; it also keeps the parser from work that nobody asked for. */
    private static final int LONGEST = 40;

    private static final Pattern INDONESIAN = pattern("[.]", ",");
    private static final Pattern ENGLISH = pattern(",", "[.]");

    private Numbers() {}

    private static Pattern pattern(String group, String point) {
        return Pattern.compile("([+-]?)([0-9]+|[0-9]{1,3}(?:" + group + "[0-9]{3})+)(?:" + point + "([0-9]+))?");
    }

    static JsonNode read(String text, boolean whole, Language language) {
        var match = (language == Language.EN ? ENGLISH : INDONESIAN).matcher(text.replace(" ", ""));
        if (text.length() > LONGEST || !match.matches()) {
            return JsonNodeFactory.instance.stringNode(text);
        }
        var digits = match.group(1).replace("+", "") + match.group(2).replaceAll("[.,]", "");
        var fraction = match.group(3);
        if (fraction == null) {
            return JsonNodeFactory.instance.numberNode(new BigInteger(digits));
        }
        return whole
                ? JsonNodeFactory.instance.stringNode(text)
                : JsonNodeFactory.instance.numberNode(new BigDecimal(digits + "." + fraction));
    }
}
