package id.mppdigital.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.problem.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTests {
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern KEY = Pattern.compile("text\\(\"([a-z0-9.-]+[a-z0-9])\"[,)]");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern SAID = Pattern.compile(" (?:alt|title|placeholder|aria-label)=\"([^\"]*)\"");

    private final Texts texts = new Texts();

    @Test
    void both_languages_say_the_same_things() {
        assertThat(texts.texts(Language.EN).keySet())
                .isEqualTo(texts.texts(Language.ID).keySet());
    }

    @Test
    void both_languages_take_the_same_arguments() {
        assertThat(texts.texts(Language.ID))
                .allSatisfy((key, text) -> assertThat(arguments(texts.text(Language.EN, key)))
                        .as(key)
                        .isEqualTo(arguments(text)));
    }

    @Test
    void every_text_that_a_template_names_exists() throws IOException {
        var named =
                templates().flatMap(template -> KEY.matcher(template).results().map(match -> match.group(1)));
        assertThat(named).isNotEmpty().allMatch(key -> texts.has(Language.ID, key));
    }

    @Test
    void no_template_holds_a_sentence_of_its_own() throws IOException {
        assertThat(templates().flatMap(TextsTests::ownWords)).isEmpty();
    }

    private static List<String> arguments(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    /** What is left of a template without expressions, directives and tags, and of the attributes that are read out. */
    private static Stream<String> ownWords(String template) {
        var plain = template.replaceAll("\\$(unsafe)?\\{(?:[^{}]|\\{[^{}]*})*}", "")
                .replaceAll("(?s)<%--.*?--%>", "")
                .replaceAll("(?m)^\\s*[@!`].*$", "")
                .replaceAll(
                        "@(?:if|elseif|for)\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)|@(?:else|endif|endfor)", "");
        var attributes = SAID.matcher(plain).results().map(match -> match.group(1));
        var visible = Stream.of(plain.replaceAll("<[^>]*>", " "));
        return Stream.concat(attributes, visible)
                .flatMap(text -> WORD.matcher(text).results().map(MatchResult::group));
    }

    private static Stream<String> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".jte")).map(TextsTests::read).toList().stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
