package id.mppdigital.e2e.typed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the README says is typed, and the same row from what was counted on the running platform. */
final class Figure {
    private Figure() {}

    static List<String> published() {
        try (var lines = Files.lines(Path.of("../../README.md"))) {
            return lines.dropWhile(line -> !line.equals("<!-- typed -->"))
                    .takeWhile(line -> !line.equals("<!-- /typed -->"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The mean over all services, after each choice of as many other ones.
     *
     * @param first what is left to type in each form of a first application
     */
    static String row(String number, int before, Map<ServiceForm, Set<String>> first) {
        var fields = 0L;
        var typed = 0L;
        var count = 0L;
        for (var earlier : choices(first.keySet(), before)) {
            var told = new HashSet<String>();
            earlier.forEach(form -> told.addAll(form.tells()));
            for (var form : first.keySet()) {
                if (!earlier.contains(form)) {
                    var left = new TreeSet<>(first.get(form));
                    left.removeAll(form.fields(told));
                    fields += form.schema().size();
                    typed += left.size();
                    count++;
                }
            }
        }
        return String.format(
                Locale.ROOT,
                "| the citizen's %s | %.1f | %.1f (%.0f %%) |",
                number,
                (double) fields / count,
                (double) typed / count,
                100.0 * typed / fields);
    }

    private static List<Set<ServiceForm>> choices(Collection<ServiceForm> forms, int size) {
        if (size == 0) {
            return List.of(Set.of());
        }
        return choices(forms, size - 1).stream()
                .flatMap(smaller ->
                        forms.stream().filter(form -> !smaller.contains(form)).map(form -> with(smaller, form)))
                .toList();
    }

    private static Set<ServiceForm> with(Set<ServiceForm> forms, ServiceForm one) {
        return new HashSet<>(Stream.concat(forms.stream(), Stream.of(one)).toList());
    }
}
