package id.mppdigital.bench.instrument;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A day's results; what is measured again takes the place of its earlier figures, and nothing else is forgotten.
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

    public Results with(Row row) {
        return new Results(date, machine, put(rows, row.measuredAt(machine.commit()), Row::name), curves);
    }

    public Results with(Curve curve) {
        return new Results(date, machine, rows, put(curves, curve, Curve::name));
    }

    public void write(Path file) {
        JSON.writeValue(file.toFile(), this);
    }

    private static <T> List<T> put(List<T> list, T one, Function<T, String> name) {
        Map<String, T> byName = new LinkedHashMap<>();
        list.forEach(each -> byName.put(name.apply(each), each));
        byName.put(name.apply(one), one);
        return List.copyOf(byName.values());
    }
}
