package id.mppdigital.platform.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a setting may not be in production; each rule answers with what is wrong and what to do, never with a secret. */
final class ProductionRules {
    /** Beside keys that were made for a developer's machine: {@code ./mpp up} writes it. */
    static final String DEVELOPMENT_KEYS = "DEVELOPMENT-KEYS.txt";

    private static final Set<String> GUESSED_FIRST =
            Set.of("admin", "change-me", "changeme", "demo", "mpp", "password", "postgres", "root", "secret", "test");

    /** Names of those who log in, beside their password. */
    private static final Set<String> WHO = Set.of("username", "user-id", "client-id");

    private ProductionRules() {}

    /**
     * @param name of a setting, as {@code spring.datasource.password}; from an environment variable with dots alone
     * @param value as it counts
     * @param other the value of another setting, if there is one
     */
    static Optional<String> broken(String name, String value, Function<String, @Nullable String> other) {
        return Stream.<Optional<String>>of(
                        insecure(name, value), issuer(name, value), password(name, value, other), key(value))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> insecure(String name, String value) {
        return letters(name).contains("allowinsecure") && value.equalsIgnoreCase("true")
                ? Optional.of("is for development: whoever listens on the way reads along. Remove it.")
                : Optional.empty();
    }

    private static Optional<String> issuer(String name, String value) {
        var letters = letters(name);
        return (letters.endsWith("issuer") || letters.endsWith("issueruri")) && value.startsWith("http:")
                ? Optional.of(
                        "is not https: anybody on the way could hand out tokens. Give the issuer's https address.")
                : Optional.empty();
    }

    private static Optional<String> password(String name, String value, Function<String, @Nullable String> other) {
        var letters = letters(name);
        if (!letters.endsWith("password") && !letters.endsWith("secret")) {
            return Optional.empty();
        }
        var group = name.substring(0, name.lastIndexOf('.') + 1);
        var url = other.apply(group + "url");
        if (url != null && url.isBlank()) {
            return Optional.empty(); // nobody is called with it
        }
        var guessed = GUESSED_FIRST.contains(value.toLowerCase(Locale.ROOT))
                || value.startsWith("demo-")
                || WHO.stream().anyMatch(who -> value.equals(other.apply(group + who)));
        return guessed
                ? Optional.of(
                        "is one that is guessed first. Make a random one, for example with openssl rand -base64 32.")
                : Optional.empty();
    }

    private static Optional<String> key(String value) {
        if (!value.startsWith("file:")) {
            return Optional.empty();
        }
        var folder = Path.of(value.replaceFirst("^file:(//)?", "")).getParent();
        return folder != null && Files.exists(folder.resolve(DEVELOPMENT_KEYS))
                ? Optional.of("names a key that was made for a developer's machine. Make one for this installation.")
                : Optional.empty();
    }

    private static String letters(String name) {
        return name.replaceAll("[.\\-_]", "").toLowerCase(Locale.ROOT);
    }
}
