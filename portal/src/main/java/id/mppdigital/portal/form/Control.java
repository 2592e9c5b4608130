package id.mppdigital.portal.form;

import id.mppdigital.platform.problem.Wording;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;

/** How a field is asked for. The pages decide what each looks like. */
public sealed interface Control {
    /** One line. */
    record Text(Keyboard keyboard, int maxLength) implements Control {}

    /** Several lines. */
    record LongText(int maxLength) implements Control {}

    /** One of a few. */
    record Choice(List<Option> options) implements Control {
        private static final int SHORT = 7;

        /** Few enough to be seen at once, as radio buttons. */
        public boolean isShort() {
            return options.size() <= SHORT;
        }
    }

    /** Any number of a few. */
    record Several(List<Option> options) implements Control {}

    /** A list of texts or numbers, one in each line. */
    record Lines(boolean numbers) implements Control {}

    record YesNo() implements Control {
        private static final List<Option> ANSWERS = List.of(
                new Option(BooleanNode.TRUE, new Wording("Ya", "Yes")),
                new Option(BooleanNode.FALSE, new Wording("Tidak", "No")));

        public List<Option> options() {
            return ANSWERS;
        }
    }

    /** Day, month and year in three fields. */
    record DateParts() implements Control {}

    record Number(boolean whole) implements Control {}

    /** A region by its name; a regency lies in the province that was chosen, a district in the regency. */
    record Region(Level level, int maxLength) implements Control {}

    /** What a phone's keyboard should offer. */
    enum Keyboard {
        TEXT,
        DIGITS,
        PHONE,
        EMAIL,
        URL
    }

    /** From the outside in. */
    enum Level {
        PROVINCE,
        REGENCY,
        DISTRICT
    }

    record Option(JsonNode value, Wording label) {
        /** As it is posted. */
        public String code() {
            return value.asString("");
        }

        public static Optional<Option> of(List<Option> options, String code) {
            return options.stream().filter(option -> option.code().equals(code)).findFirst();
        }
    }
}
