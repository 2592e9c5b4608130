package id.mppdigital.notification.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Every text in every version and language, read at start so that a missing one stops the service from starting.
 *
 * <p>A message keeps the version it was written with: a released text is never edited, a new wording is a new folder
 * {@code texts/v<n>} with all texts in it.
 */
@Component
public final class Templates {
    private static final int CURRENT = 2;

    private static final int VARIANTS_SINCE = 2;

    private final Map<Key, Template> templates = new HashMap<>();

    Templates() {
        IntStream.rangeClosed(1, CURRENT).forEach(this::load);
    }

    /** The version that new messages are written with. */
    public int current() {
        return CURRENT;
    }

    public Text render(Occasion occasion, int version, Language language, Facts facts) {
        String name = version < VARIANTS_SINCE ? occasion.resource() : Variant.of(occasion, facts);
        Template template = Objects.requireNonNull(
                templates.get(new Key(name, version, language)), () -> "No text " + name + " of version " + version);
        return template.fill(language, values(occasion, language, facts));
    }

    private static Map<String, String> values(Occasion occasion, Language language, Facts facts) {
        Map<String, String> values = new HashMap<>();
        values.put("registrationNumber", facts.registrationNumber());
        values.put("service", facts.service().in(language));
        values.put("agency", facts.agency().in(language));
        values.put("status", StatusWords.of(occasion).in(language));
        Bill bill = facts.bill();
        if (bill != null) {
            values.put("amount", Spelling.rupiah(bill.amount(), language));
            values.put("billingCode", bill.billingCode());
            values.put("expiresAt", Spelling.moment(bill.expiresAt(), language));
        }
        return values;
    }

    private void load(int version) {
        Stream<String> variants = version < VARIANTS_SINCE ? Stream.empty() : Variant.NAMES.stream();
        Stream.concat(Arrays.stream(Occasion.values()).map(Occasion::resource), variants)
                .forEach(name -> {
                    for (Language language : Language.values()) {
                        String path = "/texts/v%d/%s.%s.txt".formatted(version, name, language.code());
                        templates.put(new Key(name, version, language), Template.parse(read(path)));
                    }
                });
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

    private record Key(String name, int version, Language language) {}
}
