package id.mppdigital.platform.work;

import static java.util.stream.Collectors.joining;

import id.mppdigital.platform.work.WorkTable.Moment;
import id.mppdigital.platform.work.WorkTable.Write;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The queue's statements in the words of one table. */
class WorkSql {
    private final WorkTable table;
    private final Map<String, String> words;

    WorkSql(WorkTable table) {
        this.table = table;
        words = new HashMap<>(table.words);
        words.put("DUE", table.due);
        words.put("OPEN", quoted(Stream.of(table.due, table.held)));
        words.put("BLOCKING", quoted(Stream.concat(Stream.of(table.due, table.held), table.holdBack.stream())));
        words.put("when_settled", table.writes.stream().map(this::whenSettled).collect(joining()));
        words.put("when_redriven", written(Moment.REDRIVEN));
        words.put("when_discarded", written(Moment.DONE));
    }

    /** The statement with each {@code {word}} said in this table's terms. */
    String of(String template) {
        var sql = template;
        for (var word : words.entrySet()) {
            sql = sql.replace("{" + word.getKey() + "}", word.getValue());
        }
        return sql;
    }

    /** The state after an outcome, null when it stays as it is. */
    @Nullable
    String state(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _ -> table.done;
            case Outcome.Retry _ -> table.due;
            case Outcome.Hold _ -> table.held;
            case Outcome.Park _ -> WorkTable.PARKED;
            case Outcome.Outage _ -> null;
        };
    }

    /** The reason that stands in the row after an outcome. */
    @Nullable
    String reason(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Park(var reason) -> reason;
            case Outcome.Retry(var reason) when table.explainsPauses -> reason;
            case Outcome.Hold(var reason, var _) when table.explainsPauses -> reason;
            case Outcome.Done _, Outcome.Retry _, Outcome.Hold _, Outcome.Outage _ -> null;
        };
    }

    private String whenSettled(Write write) {
        return switch (write.moment()) {
            case TRIED -> written(write, "s.state is not null");
            case DONE -> written(write, "s.state = '" + table.done + "'");
            case ENDED -> written(write, "s.state in ('" + table.done + "', 'PARKED')");
            case REDRIVEN -> "";
        };
    }

    private static String written(Write write, String condition) {
        return ", %1$s = case when %2$s then %3$s else d.%1$s end".formatted(write.column(), condition, write.value());
    }

    private String written(Moment moment) {
        return table.writes.stream()
                .filter(write -> write.moment() == moment)
                .map(write -> ", " + write.column() + " = " + write.value())
                .collect(joining());
    }

    private static String quoted(Stream<String> states) {
        return states.distinct().map(state -> "'" + state + "'").collect(joining(", "));
    }
}
