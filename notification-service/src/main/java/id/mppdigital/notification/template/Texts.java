package id.mppdigital.notification.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The texts of one folder, in every version and language. */
public final class Texts {
    /** What a channel says on every occasion that it has no particular words for. */
    private static final String ANY = "any";

    private static final int VARIANTS_SINCE = 2;

    private final Map<Key, Template> templates = new HashMap<>();

    private Texts() {}

    /** A text for every occasion, in each version. */
    static Texts general(int current) {
        var texts = new Texts();
        for (int version = 1; version <= current; version++) {
            for (var name : names(version)) {
                texts.load("", version, name);
            }
        }
        return texts;
    }

    /** A text for any occasion in the current version; those for particular occasions where the channel has some. */
    static Texts of(String folder, int current) {
        var texts = new Texts();
        for (int version = 1; version <= current; version++) {
            if (version == current || exists(path(folder + "/", version, ANY, Language.INDONESIAN))) {
                texts.load(folder + "/", version, ANY);
            }
            for (var name : names(version)) {
                if (exists(path(folder + "/", version, name, Language.INDONESIAN))) {
                    texts.load(folder + "/", version, name);
                }
            }
        }
        return texts;
    }

    public Text render(Occasion occasion, int version, Language language, Facts facts) {
        var name = version < VARIANTS_SINCE ? occasion.resource() : Variant.of(occasion, facts);
        var template = Stream.of(name, occasion.resource(), ANY)
                .map(each -> templates.get(new Key(each, version, language)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No text " + name + " of version " + version));
        return template.fill(values(occasion, language, facts));
    }

    private static Map<String, String> values(Occasion occasion, Language language, Facts facts) {
        var values = new HashMap<String, String>();
        values.put("registrationNumber", facts.registrationNumber());
        values.put("service", facts.service().in(language));
        values.put("agency", facts.agency().in(language));
        values.put("status", StatusWords.of(occasion).in(language));
        var bill = facts.bill();
        if (bill != null) {
            values.put("amount", Spelling.rupiah(bill.amount(), language));
            values.put("billingCode", bill.billingCode());
            values.put("expiresAt", Spelling.moment(bill.expiresAt(), language));
        }
        var notice = facts.notice();
        if (notice != null) {
            values.put("notice", notice.in(language));
        }
        return values;
    }

    private static List<String> names(int version) {
        var variants = version < VARIANTS_SINCE ? Stream.<String>empty() : Variant.NAMES.stream();
        return Stream.concat(Arrays.stream(Occasion.values()).map(Occasion::resource), variants)
                .toList();
    }

    private void load(String folder, int version, String name) {
        for (var language : Language.values()) {
            var text = read(path(folder, version, name, language));
            templates.put(new Key(name, version, language), Template.parse(language, text));
        }
    }

    private static String path(String folder, int version, String name, Language language) {
        return "/texts/v%d/%s%s.%s.txt".formatted(version, folder, name, language.code());
    }

    private static boolean exists(String path) {
        return Texts.class.getResource(path) != null;
    }

    private static String read(String path) {
        try (var resource = Texts.class.getResourceAsStream(path)) {
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
