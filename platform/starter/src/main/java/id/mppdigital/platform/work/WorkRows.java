package id.mppdigital.platform.work;

import id.mppdigital.platform.meters.DatabaseMeter;
import id.mppdigital.platform.sql.SqlArray;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The queue's SQL but for claims. Times are the database's, which all instances share. */
class WorkRows {
    private static final String SUCCESSOR = """
            exists (select from {table} later
                where later.{key} = d.{key} and later.{position} > d.{position} and later.state in ({OPEN}))
            """;

    private final JdbcClient jdbc;
    private final WorkTable table;
    private final WorkSql words;
    private final String settle;
    private final String due;

    WorkRows(JdbcClient jdbc, WorkTable table) {
        this.jdbc = jdbc;
        this.table = table;
        this.words = new WorkSql(table);
        this.settle = words.of(settle(table.isOrdered() ? SUCCESSOR : "false"));
        this.due = words.of(due());
    }

    /** What is written into a row. */
    record Settlement(
            UUID id,
            UUID lease,
            Outcome outcome,
            Duration backOff,
            @Nullable Integer code) {
        /** Until the next try; null when there is none. */
        @Nullable
        Long pauseMillis() {
            return switch (outcome) {
                case Outcome.Retry _ -> backOff.toMillis();
                case Outcome.Hold(var _, var pause) -> pause.toMillis();
                case Outcome.Outage _ -> 0L;
                case Outcome.Done _, Outcome.Park _ -> null;
            };
        }

        int attempts() {
            return outcome instanceof Outcome.Outage ? 0 : 1;
        }

        int uncounted() {
            return outcome instanceof Outcome.Hold ? 1 : 0;
        }
    }

    /** What was settled, and whether something later of the same key is open. */
    record Change(UUID id, int attempts, long number, boolean successor) {}

    boolean areOrdered() {
        return table.isOrdered();
    }

    /** By id; a piece whose lease was lost is missing: another instance's outcome counts. */
    Map<UUID, Change> settle(List<Settlement> all) {
        return jdbc
                .sql(settle)
                .param("ids", SqlArray.of(all, Settlement::id, UUID[]::new))
                .param("leases", SqlArray.of(all, Settlement::lease, UUID[]::new))
                .param("states", SqlArray.of(all, each -> words.state(each.outcome()), String[]::new))
                .param("reasons", SqlArray.of(all, each -> words.reason(each.outcome()), String[]::new))
                .param("pauses", SqlArray.of(all, Settlement::pauseMillis, Long[]::new))
                .param("attempts", SqlArray.of(all, Settlement::attempts, Integer[]::new))
                .param("uncounted", SqlArray.of(all, Settlement::uncounted, Integer[]::new))
                .param("codes", SqlArray.of(all, Settlement::code, Integer[]::new))
                .query(Change.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Change::id, Function.identity()));
    }

    private static String settle(String successor) {
        return """
                update {table} d set
                    state = coalesce(s.state, d.state),
                    {reason} = case when s.state is null then d.{reason} else s.reason end,
                    due_at = coalesce(now() + s.pause * interval '1 millisecond', d.due_at),
                    attempts = d.attempts + s.attempts,
                    uncounted = d.uncounted + s.uncounted,
                    lease = null,
                    lease_until = null
                    {when_settled}
                from unnest(cast(:ids as uuid[]), cast(:leases as uuid[]), :states, :reasons, :pauses, :attempts,
                        :uncounted, :codes)
                    as s (id, lease, state, reason, pause, attempts, uncounted, code)
                where d.{id} = s.id and d.lease = s.lease
                returning d.{id} as id, d.attempts, {number} as number,\s""" + successor + " as successor";
    }

    /** Lines with something due; steps from line to line, so that a long one costs no more than a short one. */
    List<String> dueLines() {
        return jdbc.sql(due).query(String.class).list();
    }

    private static String due() {
        return """
                with recursive line (name) as (
                    (select {line} from {table} d where d.state in ({OPEN}) order by 1 limit 1)
                    union all
                    select (
                        select {line} from {table} d where d.state in ({OPEN}) and {line} > line.name
                        order by 1 limit 1)
                    from line where line.name is not null)
                select name from line
                where exists (select from {table} d {join}
                    where {line} = line.name and d.state in ({OPEN}) and d.due_at <= now()
                      and (d.lease_until is null or d.lease_until < now()))
                """;
    }

    /** So many pieces of a line are in that state for that reason, or for none. */
    DatabaseMeter unfinished(String meter, String lineTag) {
        return DatabaseMeter.count(meter, "Pieces of work that are not finished", words.of("""
                select {line} as %s, d.state, coalesce(d.{reason}, 'none') as reason, count(*)
                from {table} d where d.state in ({BLOCKING})
                group by 1, 2, 3
                """.formatted(lineTag)));
    }

    DatabaseMeter oldest() {
        var sql = words.of("""
                select coalesce(extract(epoch from now() - min(d.due_at)), 0) from {table} d
                where d.state in ({OPEN}) and d.due_at <= now()
                """);
        return DatabaseMeter.seconds("mpp.work.oldest", "How long the oldest due piece of work has waited", sql)
                .of("queue", table.name());
    }

    void hasten(String line) {
        sql("update {table} d set due_at = now() where {line} = :line and d.state = '{DUE}' and d.due_at > now()")
                .param("line", line)
                .update();
    }

    /** A statement in the words of the table. */
    JdbcClient.StatementSpec sql(String template) {
        return jdbc.sql(words.of(template));
    }
}
