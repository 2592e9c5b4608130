package id.mppdigital.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of the settings that sources read without a record of {@code @ConfigurationProperties}. */
final class SettingsRead {
    /** In {@code @Value}, {@code @Scheduled} or any other annotation, and in the module's {@code application.yaml}. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(mpp\\.[a-z.-]+)");

    private static final Pattern CONDITION =
            Pattern.compile("@ConditionalOn\\w*Property\\((?:name = )?\"(mpp\\.[a-z.-]+)\"");

    private static final Pattern ASKED =
            Pattern.compile("nvironment\\.(?:getRequired|get|contains)Property\\(((?:[^,()]|\\(\\))+)");

    /** A record that a binder fills, not the framework. */
    private static final Pattern BOUND =
            Pattern.compile("Binder\\.get\\(\\w+\\)\\s*\\.bindOrCreate\\([^,]+, (\\w+)\\.class");

    /** Those look through all settings there are, and read none of their own. */
    private static final String LOOKS_AT_ALL = "/platform/settings/";

    private static final String REGISTER = "mpp.registers.<code>.";

    private SettingsRead() {}

    static Set<String> in(Path sources) {
        try (var files = Files.walk(sources)) {
            var names = new TreeSet<String>();
            files.filter(file -> file.toString().endsWith(".java") || file.endsWith("application.yaml"))
                    .filter(file -> !file.toString().contains(LOOKS_AT_ALL))
                    .forEach(file -> read(file).forEach(names::add));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> read(Path file) {
        try {
            var source = Files.readString(file);
            return Stream.of(
                            groups(PLACEHOLDER, source),
                            groups(CONDITION, source),
                            groups(ASKED, source).map(asked -> nameOf(asked, source)),
                            groups(BOUND, source).flatMap(type -> components(type, source)))
                    .flatMap(names -> names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code "mpp.some.thing"}, {@code prefix + "thing"}, or a constant of the same file. */
    private static String nameOf(String asked, String source) {
        var literals = groups(Pattern.compile("\"([^\"]+)\""), asked).toList();
        if (literals.isEmpty()) {
            return groups(Pattern.compile("\\b" + asked.strip() + " = \"([^\"]+)\""), source)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("Which setting is " + asked + "?"));
        }
        var last = literals.getLast().replaceFirst("^\\.", "");
        return last.startsWith("mpp.") ? last : REGISTER + last;
    }

    /** {@code userId} is {@code mpp.registers.<code>.user-id}: what is bound by hand are the registers' settings. */
    private static Stream<String> components(String type, String source) {
        var record = groups(Pattern.compile("record " + type + "\\(([^{]+)\\) \\{"), source)
                .findFirst()
                .orElseThrow(() -> new AssertionError("The record " + type + " is in another file than its binder"));
        return Stream.of(record.replaceAll("\\([^)]*\\)", "").split(","))
                .map(component -> component.strip().replaceFirst(".*\\s", ""))
                .map(name -> REGISTER + name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
    }

    private static Stream<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }
}
