package id.mppdigital.platform.pattern;

import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressionFactory;

/** Lets the JSON Schema validator match by {@link EcmaPattern} and not by Java's patterns. */
public final class EcmaPatterns implements RegularExpressionFactory {
    @Override
    public RegularExpression getRegularExpression(String pattern) {
        return EcmaPattern.compile(pattern)::foundIn;
    }
}
