package id.mppdigital.citizen.keys;

import id.mppdigital.platform.problem.Wording;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one place holds of a person, for the copy that the person may ask for.
 *
 * @param name in the copy as JSON
 * @param title for who reads it on paper
 * @param entries each with its items in the order of reading; may be none
 */
public record CopyPart(String name, Wording title, List<List<Item>> entries) {
    /** @param value a text, number, time, JSON value, or list of them; null when it is held but empty */
    public record Item(String name, Wording label, @Nullable Object value) {
        public static Item of(String name, String id, String en, @Nullable Object value) {
            return new Item(name, new Wording(id, en), value);
        }

        /** Without the value, so that no log shows it by accident. */
        @Override
        public String toString() {
            return name;
        }
    }

    public static <T> CopyPart of(
            String name, Wording title, Collection<T> held, Function<? super T, List<Item>> entry) {
        return new CopyPart(name, title, held.stream().map(entry).toList());
    }
}
