package id.mppdigital.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.mppdigital.local.process.LaunchFailed;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTests {
    @Test
    void wordsAndOptionsMayComeInAnyOrder() {
        var options = parse("add --agency dinkes dinkes-medan --mall=12.71");

        assertThat(options.words()).containsExactly("add", "dinkes-medan");
        assertThat(options.one("agency")).contains("dinkes");
        assertThat(options.one("mall")).contains("12.71");
    }

    @Test
    void severalValuesAreRepeatedOrJoinedByCommas() {
        assertThat(parse("--mall 12.71,63.71 --mall 33.04").all("mall")).containsExactly("12.71", "63.71", "33.04");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--mal 12.71", "--mall", "--mall --agency x"})
    void whatIsUnknownOrWithoutAValueIsRefused(String line) {
        assertThatExceptionOfType(LaunchFailed.class)
                .isThrownBy(() -> parse(line))
                .withMessageContaining("--mal");
    }

    @Test
    void oneThatMayComeOnceIsRefusedTwice() {
        assertThatExceptionOfType(LaunchFailed.class)
                .isThrownBy(() -> parse("--agency a --agency b").one("agency"));
    }

    private static Options parse(String line) {
        return Options.of(List.of(line.split(" ")), Set.of("agency", "mall"));
    }
}
