package id.mppdigital.catalog.manifest.source;

import id.mppdigital.catalog.refusal.CatalogRefusal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Numbers as they are written, without a loss. Only plain digits are a whole number. Other spellings are kept as they
 * are written, so that a place that needs a whole number can refuse {@code 30.000} and say why.
 */
final class Numbers {
    private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final Pattern RADIX = Pattern.compile("0(x[0-9a-fA-F]+|o[0-7]+)");
    /** What a double holds exactly; the catalogue's readers may keep numbers in one. */
    private static final int DIGITS = 15;

    private static final int EXPONENT = 40;

    private Numbers() {}

    static Token.Scalar token(int line, String text) {
        try {
            if (PLAIN.matcher(text).matches()) {
                return Token.Scalar.of(line, text, JsonNodeFactory.instance.numberNode(Long.parseLong(text)));
            }
            return new Token.Scalar(line, text, JsonNodeFactory.instance.numberNode(exact(text)), text);
        } catch (ArithmeticException | NumberFormatException outside) {
            throw new Unreadable(line, CatalogRefusal.BAD_NUMBER, shortened(text));
        }
    }

    private static BigDecimal exact(String text) {
        if (RADIX.matcher(text).matches()) {
            var radix = text.charAt(1) == 'x' ? 16 : 8;
            return BigDecimal.valueOf(new BigInteger(text.substring(2), radix).longValueExact());
        }
        var value = new BigDecimal(text); // .inf and .nan are no numbers here
        var digits = value.signum() == 0 ? BigDecimal.ONE : value.stripTrailingZeros();
        if (digits.precision() > DIGITS || Math.abs((long) digits.scale()) > EXPONENT) {
            throw new ArithmeticException("Not exact");
        }
        if (value.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            throw new ArithmeticException("Too large");
        }
        return value;
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
