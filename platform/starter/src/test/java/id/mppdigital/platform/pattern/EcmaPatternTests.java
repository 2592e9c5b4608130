package id.mppdigital.platform.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EcmaPatternTests {
    @ParameterizedTest
    @ValueSource(strings = {"^(a+)+$", "^(a|a)*$", "^([a-zA-Z]+)*$"})
    void aPatternThatWouldTryForEverGivesUp(String source) {
        var pattern = EcmaPattern.compile(source);

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(pattern.foundIn("a".repeat(60) + "!")).isFalse());
        assertThat(pattern.foundIn("a".repeat(60))).isTrue();
    }

    @Test
    void aLongTextIsStillSearchedToItsEnd() {
        assertThat(EcmaPattern.compile("^[a-z ]*!$").foundIn("lorem ipsum ".repeat(10_000) + "!"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^[^[]+$",
                "[]",
                "[^]",
                "[[]",
                "[&&]",
                "(?<$n>a)",
                "(?<a_b>x)\\k<a_b>",
                "\\k<a>(?<a>x)",
                "\\2(a)(b)",
                "\\u{1F600}",
                "\\ud83d\\ude00",
                "\\p{Script=Latin}",
                "\\p{sc=Latn}",
                "\\p{L}\\p{Lu}\\p{Alpha}\\P{Letter}",
                "\\cJ\\/\\0",
                "(?<=a+)b",
                "(?<!a)b",
                "[a\\-z]",
                "a{2,3}?",
                "^(?!.*\\d)[\\w.-]+$"
            })
    void takesWhatBrowsersTake(String pattern) {
        assertThatNoException().isThrownBy(() -> EcmaPattern.compile(pattern));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?i)abc",
                "(?s).",
                "(?x) a",
                "\\Aabc\\z",
                "\\Z",
                "\\G",
                "\\Qa\\E",
                "[a-z&&[^b]]",
                "\\p{IsLatin}",
                "\\p{IsAlphabetic}",
                "\\p{javaLowerCase}",
                "\\p{InBasicLatin}",
                "\\p{Alnum}",
                "\\pL",
                "\\h",
                "\\R",
                "\\X",
                "\\e",
                "\\N{LATIN}",
                "a++",
                "a*+",
                "(?>a)",
                "(?<na-me>x)",
                "(?P<n>a)",
                "\\_",
                "\\-",
                "\\@",
                "{",
                "}",
                "]",
                "a{,2}",
                "x{2,1}",
                "[z-a]",
                "[\\d-z]",
                "\\x{41}",
                "\\07",
                "\\1",
                "(",
                "*a",
                "[",
                "(?<a>x)(?<a>y)",
                "[[:alpha:]]",
                "\\"
            })
    void refusesWhatBrowsersRefuse(String pattern) {
        assertThatExceptionOfType(EcmaPattern.Invalid.class).isThrownBy(() -> EcmaPattern.compile(pattern));
    }

    @ParameterizedTest
    @CsvSource({
        "^.$, 😀, true",
        "^[😀-😎]$, 😃, true",
        "'^a$', 'a\n', false",
        "^\\d$, ٣, false",
        "'^\\s$', '\u2003', true",
        "'^\\s$', '\u200B', false",
        "'^\\s$', '\uFEFF', true",
        "^\\w$, é, false",
        "^\\p{L}+$, Ñandú, true",
        "^\\p{L}+$, 𝒜b, true",
        "^\\p{L}+$, a1, false",
        "'^.$', '\u2028', false",
        "b, abc, true",
        "'^[^[]+$', 'a]', true",
        "'^[^[]+$', 'a[', false"
    })
    void findsWhatBrowsersFind(String pattern, String text, boolean found) {
        assertThat(EcmaPattern.compile(pattern).foundIn(text)).isEqualTo(found);
    }

    @Test
    void oneInstanceServesManyThreads() {
        var name = EcmaPattern.compile("^[\\p{L} ]{1,60}$");

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 200)
                    .mapToObj(i -> threads.submit(() -> name.foundIn("Siti Nur" + (i % 2 == 0 ? "" : i))))
                    .toList();
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.get()).isEqualTo(answers.indexOf(answer) % 2 == 0));
        }
    }
}
