package id.mppdigital.samples.agency.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.mppdigital.samples.agency.journal.Entry.Delivery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that happened, as JSON lines in a file that only grows, and in memory. A delivery is on disk before
 * {@link #take} returns; a line that a crash cut short was never acknowledged and is dropped.
 */
public final class Journal implements AutoCloseable {
    private final Map<String, List<Entry>> cases = new LinkedHashMap<>();
    private final Map<String, Long> newest = new HashMap<>();
    private final JsonMapper json;
    private final FileChannel file;

    public Journal(Path path, JsonMapper json) throws IOException {
        this.json = json;
        Files.createDirectories(path.toAbsolutePath().getParent());
        file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        file.truncate(load(path));
        file.position(file.size());
    }

    /** @return where the last whole line ends */
    private long load(Path path) throws IOException {
        var text = Files.readString(path);
        var whole = text.substring(0, text.lastIndexOf('\n') + 1);
        whole.lines().map(line -> json.readValue(line, Entry.class)).forEach(this::remember);
        return whole.getBytes(UTF_8).length;
    }

    /** Takes a delivery in, once; false when its id is known already. */
    public synchronized boolean take(Delivery delivery) {
        if (cases.containsKey(delivery.webhookId())) {
            return false;
        }
        append(delivery);
        return true;
    }

    public synchronized void append(Entry entry) {
        try {
            var line = ByteBuffer.wrap((json.writeValueAsString(entry) + "\n").getBytes(UTF_8));
            while (line.hasRemaining()) {
                file.write(line);
            }
            // Only deliveries are acknowledged to somebody; anything else that gets lost is simply done again.
            if (entry instanceof Delivery) {
                file.force(false);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the journal can't be written", e);
        }
        remember(entry);
    }

    private void remember(Entry entry) {
        cases.computeIfAbsent(entry.webhookId(), id -> new ArrayList<>()).add(entry);
        // What a register said later leaves the work on a case as it is.
        if (entry instanceof Delivery delivery && !delivery.message().isNote()) {
            var data = delivery.message().data();
            newest.merge(data.applicationId(), data.sequence(), Math::max);
        }
    }

    /** Every delivery in order of arrival. */
    public synchronized List<Delivery> deliveries() {
        return cases.values().stream()
                .map(List::getFirst)
                .map(Delivery.class::cast)
                .toList();
    }

    /** What followed from a delivery, in order. */
    public synchronized <E extends Entry> List<E> of(Class<E> kind, Delivery delivery) {
        return cases.getOrDefault(delivery.webhookId(), List.of()).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The entry of a kind that is known of a delivery; one that isn't is made and written down. */
    public <E extends Entry> E once(Class<E> kind, Delivery delivery, Predicate<E> wanted, Supplier<E> make) {
        return of(kind, delivery).stream().filter(wanted).findFirst().orElseGet(() -> {
            var made = make.get();
            append(made);
            return made;
        });
    }

    /** How many entries of a kind there are, of all cases. */
    public synchronized long count(Class<? extends Entry> kind) {
        return cases.values().stream()
                .flatMap(List::stream)
                .filter(kind::isInstance)
                .count();
    }

    /** Whether nothing newer came in about the same application: a correction, or a withdrawal. */
    public synchronized boolean isLatest(Delivery delivery) {
        var data = delivery.message().data();
        return newest.getOrDefault(data.applicationId(), 0L) <= data.sequence();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
