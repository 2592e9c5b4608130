package id.mppdigital.upgrade.source;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sources with some files other than they are. */
public final class Edited implements Sources {
    private final SortedMap<String, String> texts = new TreeMap<>();

    /** Copies the files of these folders. */
    public static Edited of(Sources sources, String folder) {
        var copy = new Edited();
        sources.files().stream()
                .filter(file -> file.startsWith(folder))
                .forEach(file -> copy.texts.put(file, sources.text(file)));
        return copy;
    }

    /** The same with another text in one place of a file. */
    public Edited with(String file, String was, String is) {
        var text = text(file);
        if (!text.contains(was)) {
            throw new IllegalArgumentException(was + " does not stand in " + file);
        }
        return with(file, text.replace(was, is));
    }

    /** @param text null takes the file away */
    public Edited with(String file, @Nullable String text) {
        var copy = new Edited();
        copy.texts.putAll(texts);
        if (text == null) {
            copy.texts.remove(file);
        } else {
            copy.texts.put(file, text);
        }
        return copy;
    }

    @Override
    public SortedSet<String> files() {
        return new java.util.TreeSet<>(texts.keySet());
    }

    @Override
    public String text(String file) {
        var text = texts.get(file);
        if (text == null) {
            throw new IllegalArgumentException("There is no " + file);
        }
        return text;
    }
}
