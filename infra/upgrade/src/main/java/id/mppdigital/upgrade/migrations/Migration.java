package id.mppdigital.upgrade.migrations;

import id.mppdigital.upgrade.source.Sources;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file of Flyway's.
 *
 * @param module the folder of the service, such as {@code catalog-service}
 * @param folder where all migrations of its history lie
 * @param version its numbers
 */
record Migration(String file, String module, String folder, List<Integer> version, String text) {
    private static final Pattern FILE =
            Pattern.compile("((.+)/src/main/resources/db/[^/]+)/V([0-9]+(?:[._][0-9]+)*)__[^/]+\\.sql");

    static List<Migration> in(Sources sources) {
        return sources.files().stream()
                .map(file -> of(sources, file))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Migration> of(Sources sources, String file) {
        var parts = FILE.matcher(file);
        return parts.matches()
                ? Optional.of(new Migration(
                        file, parts.group(2), parts.group(1), numbers(parts.group(3)), sources.text(file)))
                : Optional.empty();
    }

    private static List<Integer> numbers(String version) {
        return Pattern.compile("[._]")
                .splitAsStream(version)
                .map(Integer::valueOf)
                .toList();
    }

    /** Whether Flyway carries it out after the other one. */
    boolean follows(@Nullable Migration other) {
        if (other == null) {
            return true;
        }
        for (int place = 0; place < Math.max(version.size(), other.version.size()); place++) {
            int order = Integer.compare(number(place), other.number(place));
            if (order != 0) {
                return order > 0;
            }
        }
        return false;
    }

    private int number(int place) {
        return place < version.size() ? version.get(place) : 0;
    }
}
