package id.mppdigital.upgrade.source;

import java.util.SortedSet;
import java.util.regex.Pattern;

/** All files of the repository at one moment, by their paths from its root. */
public interface Sources {
    SortedSet<String> files();

    /** @throws IllegalArgumentException when there is no such file */
    String text(String file);

    /** Whether one of these words stands in a file of that folder. */
    default boolean mentions(String folder, String... words) {
        var word = Pattern.compile("\\b(" + String.join("|", words) + ")\\b");
        return files().stream()
                .filter(file -> file.startsWith(folder))
                .anyMatch(file -> word.matcher(text(file)).find());
    }
}
