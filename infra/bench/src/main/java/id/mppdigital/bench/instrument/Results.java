package id.mppdigital.bench.instrument;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A day's results; a scenario that is measured again replaces its earlier figures.
 *
 * @param date ISO 8601
 */
public record Results(String date, Machine machine, List<Row> rows, List<Curve> curves) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** What lies in the file, or nothing yet. */
    public static Results in(Path file, String date, Machine machine) {
        if (!Files.exists(file)) {
            return new Results(date, machine, List.of(), List.of());
        }
        var before = JSON.readValue(file.toFile(), Results.class);
        return new Results(date, machine, before.rows(), before.curves());
    }

    public Results without(String scenario) {
        return new Results(
                date,
                machine,
                rows.stream().filter(row -> !row.scenario().equals(scenario)).toList(),
                curves.stream()
                        .filter(curve -> !curve.scenario().equals(scenario))
                        .toList());
    }

    public Results with(Row row) {
        return new Results(date, machine, append(rows, row), curves);
    }

    public Results with(Curve curve) {
        return new Results(date, machine, rows, append(curves, curve));
    }

    public void write(Path file) {
        JSON.writeValue(file.toFile(), this);
    }

    private static <T> List<T> append(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
