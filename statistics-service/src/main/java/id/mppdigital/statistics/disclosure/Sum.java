package id.mppdigital.statistics.disclosure;

import java.util.List;
import java.util.stream.Stream;

/** What a reader knows of a table: these parts add up to that total. */
public record Sum<K>(K total, List<K> parts) {
    Stream<K> cells() {
        return Stream.concat(Stream.of(total), parts.stream());
    }
}
