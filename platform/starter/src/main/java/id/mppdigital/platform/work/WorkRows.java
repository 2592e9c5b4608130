package id.mppdigital.platform.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The queue's SQL. Times are the database's, which all instances share. */
class WorkRows<T> {
    private static final String OLDER = """
            and not exists (select from {table} older
                where older.{key} = d.{key} and older.{position} < d.{position} and older.state in ({BLOCKING}))
            """;
    private static final String SUCCESSOR = """
            exists (select from {table} later
                where later.{key} = d.{key} and later.{position} > d.{position} and later.state in ({OPEN}))
            """;

    private final JdbcClient jdbc;
    private final WorkTable table;
    private final Worker<T> worker;
    private final WorkSettings settings;

    WorkRows(JdbcClient jdbc, WorkTable table, Worker<T> worker, WorkSettings settings) {
        this.jdbc = jdbc;
        this.table = table;
        this.worker = worker;
        this.settings = settings;
    }

    /** What was settled, and whether something later of the same key is open. */
    record Change(int attempts, long number, boolean successor) {}

    /** Due work of a line, each piece the oldest unfinished one of its key; leased before anybody else sees it. */
    List<Claimed<T>> claim(String line, int limit) {
        return sql("""
                with due as (
                    select d.{id} as due_id, {lease_millis} as lease_millis {columns}
                    from {table} d {join}
                    where {line} = :line and d.state in ({OPEN}) and d.due_at <= now()
                      and (d.lease_until is null or d.lease_until < now())
                """ + (table.isOrdered() ? OLDER : "") + """
                    order by d.due_at, d.{id}
                    limit :limit
                    for update of d skip locked)
                update {table} d set
                    lease = gen_random_uuid(),
                    lease_until = now() + due.lease_millis * interval '1 millisecond',
                    give_up_at = coalesce(d.give_up_at, now() + :maxAge * interval '1 millisecond')
                from due where d.{id} = due.due_id
                returning d.*, d.{id} as work_id, due.*
                """)
                .param("line", line)
                .param("limit", limit)
                .param("maxAge", settings.maxAge().toMillis())
                .query((row, _) -> claimed(row))
                .list();
    }

    private Claimed<T> claimed(ResultSet row) throws SQLException {
        int attempts = row.getInt("attempts");
        return new Claimed<>(
                row.getObject("work_id", UUID.class),
                row.getObject("lease", UUID.class),
                worker.read(row),
                attempts,
                attempts - row.getInt("uncounted"),
                row.getTimestamp("give_up_at").toInstant());
    }

    /** Empty when the lease was lost: then another instance's outcome counts. */
    Optional<Change> settle(Claimed<T> claimed, Outcome outcome, Duration backOff, Map<String, ?> values) {
        return switch (outcome) {
            case Outcome.Done _ -> change(claimed, values, null, Duration.ZERO, """
                        state = '{DONE}', {settled_at} = now(), {reason} = null, attempts = attempts + 1
                            {on_any} {on_done}
                        """);
            case Outcome.Park(var reason) -> change(claimed, values, reason, Duration.ZERO, """
                        state = 'PARKED', {reason} = :reason, attempts = attempts + 1 {on_any} {on_park}
                        """);
            case Outcome.Retry(var reason) -> change(claimed, values, reason, backOff, """
                        state = '{DUE}', due_at = now() + :millis * interval '1 millisecond', attempts = attempts + 1
                            {on_any} {on_postpone}
                        """);
            case Outcome.Hold(var reason, var pause) -> change(claimed, values, reason, pause, """
                        state = '{HELD}', due_at = now() + :millis * interval '1 millisecond', attempts = attempts + 1,
                            uncounted = uncounted + 1 {on_any} {on_postpone}
                        """);
            case Outcome.Outage _ -> change(claimed, values, null, Duration.ZERO, "due_at = now()");
        };
    }

    private Optional<Change> change(
            Claimed<T> claimed, Map<String, ?> values, @Nullable String reason, Duration pause, String assignments) {
        return sql("update {table} d set lease = null, lease_until = null, " + assignments
                        + " where d.{id} = :id and d.lease = :lease returning d.attempts, {number} as number, "
                        + (table.isOrdered() ? SUCCESSOR : "false") + " as successor")
                .params(values)
                .param("id", claimed.id())
                .param("lease", claimed.lease())
                .param("reason", reason)
                .param("millis", pause.toMillis())
                .query((row, _) ->
                        new Change(row.getInt("attempts"), row.getLong("number"), row.getBoolean("successor")))
                .optional();
    }

    /** Lines with something due; steps from line to line, so that a long one costs no more than a short one. */
    List<String> due() {
        return sql("""
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
                """).query(String.class).list();
    }

    double oldestSeconds() {
        return sql("""
                select coalesce(extract(epoch from now() - min(d.due_at)), 0) from {table} d
                where d.state in ({OPEN}) and d.due_at <= now()
                """).query(Double.class).single();
    }

    /** Starts parked work over, with a full count of attempts and its whole time. */
    int redrive(String where, Map<String, ?> parameters) {
        return sql("""
                update {table} d set state = '{DUE}', {reason} = null, due_at = now(), give_up_at = null, {on_redrive}
                where d.state = 'PARKED' and\s""" + where).params(parameters).update();
    }

    void hasten(String line) {
        sql("update {table} d set due_at = now() where {line} = :line and d.state = '{DUE}' and d.due_at > now()")
                .param("line", line)
                .update();
    }

    private JdbcClient.StatementSpec sql(String template) {
        return jdbc.sql(table.sql(template));
    }
}
