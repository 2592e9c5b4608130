package id.mppdigital.platform.schema;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import com.networknt.schema.format.Formats;
import id.mppdigital.platform.text.PhoneNumber;
import java.util.function.Predicate;

/** The formats of {@code docs/forms.md} for which the validator has another meaning. */
final class OwnFormats {
    private OwnFormats() {}

    /** JSON Schema 2020-12, with {@code phone} for numbers as people write them, and {@code email} in ASCII only. */
    static Dialect dialect() {
        var usual = Formats.DEFAULT.stream()
                .filter(format -> format.getName().equals("email"))
                .findFirst()
                .orElseThrow();
        return Dialect.builder(Dialects.getDraft202012())
                .format(format("phone", text -> PhoneNumber.normal(text).isPresent()))
                .format(new AsciiEmail(usual))
                .build();
    }

    private static Format format(String name, Predicate<String> rule) {
        return new Format() {
            @Override
            public String getName() {
                return name;
            }

            @Override
            public boolean matches(ExecutionContext context, String text) {
                return rule.test(text);
            }
        };
    }

    private record AsciiEmail(Format usual) implements Format {
        @Override
        public String getName() {
            return usual.getName();
        }

        @Override
        public boolean matches(ExecutionContext context, String text) {
            return text.chars().allMatch(c -> c < 128) && usual.matches(context, text);
        }
    }
}
