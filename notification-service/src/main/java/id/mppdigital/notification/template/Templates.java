package id.mppdigital.notification.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Every text in every version and language, read at start so that a missing one stops the service from starting.
 *
 * <p>A message keeps the version it was written with: a released text is never edited, a new wording is a new folder
 * {@code texts/v<n>} with all texts in it.
 */
@Component
public final class Templates {
    private static final int CURRENT = 1;

    private final Map<Key, Template> templates = new HashMap<>();

    Templates() {
        IntStream.rangeClosed(1, CURRENT).forEach(this::load);
    }

    /** The version that new messages are written with. */
    public int current() {
        return CURRENT;
    }

    public Text render(Occasion occasion, int version, Language language, Facts facts) {
        Template template = Objects.requireNonNull(
                templates.get(new Key(occasion, version, language)), () -> "No texts of version " + version);
        return template.fill(
                language,
                Map.of(
                        "registrationNumber", facts.registrationNumber(),
                        "service", facts.service().in(language),
                        "agency", facts.agency().in(language),
                        "status", StatusWords.of(occasion).in(language)));
    }

    private void load(int version) {
        for (Occasion occasion : Occasion.values()) {
            for (Language language : Language.values()) {
                String path = "/texts/v%d/%s.%s.txt".formatted(version, occasion.resource(), language.code());
                templates.put(new Key(occasion, version, language), Template.parse(read(path)));
            }
        }
    }

    private static String read(String path) {
        try (InputStream resource = Templates.class.getResourceAsStream(path)) {
            return new String(
                    Objects.requireNonNull(resource, () -> "Missing text " + path)
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Key(Occasion occasion, int version, Language language) {}
}
