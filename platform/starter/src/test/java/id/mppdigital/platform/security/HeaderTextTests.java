package id.mppdigital.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeaderTextTests {
    /** As Spring Security writes its rules. */
    private static final Pattern NAME = Pattern.compile("[\\p{IsAssigned}&&[^\\p{IsControl}]]*");

    private static final Pattern VALUE = Pattern.compile("[\\p{IsAssigned}&&[[^\\p{IsControl}]||\\t]]*");

    @Test
    void everyCharacterPassesWhereSpringSecurityLetsItPass() {
        var otherwise = IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(letter -> {
            var text = "a" + Character.toString(letter) + "b";
            return HeaderText.isName(text) != NAME.matcher(text).matches()
                    || HeaderText.isValue(text) != VALUE.matcher(text).matches();
        });

        assertThat(otherwise).isEmpty();
    }

    @Test
    void aMissingHeaderIsNoOffence() {
        assertThat(HeaderText.isName(null)).isTrue();
        assertThat(HeaderText.isValue(null)).isTrue();
    }
}
