package id.mppdigital.platform.work;

import id.mppdigital.platform.sql.RecordJdbcClient;
import id.mppdigital.platform.work.Worker.Claimed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.RowMapper;

/**
 * Claims what is due: it is leased before anybody else sees it. Times are the database's, which all instances share.
 */
class Claims<T> {
    private static final String OLDER = """
            and not exists (select from {table} older
                where older.{key} = d.{key} and older.{position} < d.{position} and older.state in ({BLOCKING}))
            """;

    private static final String NEXT = """
            select d.{id} as due_id, d.due_at as next_at, {lease} as lease_millis {columns}
            from {table} d {join}
            where {line} = :line and d.state in ({OPEN}) and d.due_at <= now()
              and (d.lease_until is null or d.lease_until < now()) {of_this_share} {unless_older}
            order by d.due_at, d.{id}
            limit :limit
            for update of d skip locked
            """;

    private static final String IN_TURN =
            "with due as (select next.*, 0 as place, '' as share_name from (" + NEXT + ") as next)";

    /** Steps from share to share, so that a long one costs no more than a short one; each gives one piece a turn. */
    private static final String SHARE_BY_SHARE = """
            with recursive share (name) as (
                (select d.{share} from {table} d where {line} = :line and d.state in ({OPEN}) order by 1 limit 1)
                union all
                select (
                    select d.{share} from {table} d
                    where {line} = :line and d.state in ({OPEN}) and d.{share} > share.name
                    order by 1 limit 1)
                from share where share.name is not null),
            turn as (
                select next.*, share.name as share_name,
                    row_number() over (partition by share.name order by next.next_at, next.due_id) as turn
                from share cross join lateral (""" + NEXT + """
                    ) as next),
            due as (
                select turn.*, row_number() over (order by turn.turn, share_name <= :last, share_name) as place
                from turn
                order by place
                limit :limit)
            """;

    private static final String LEASE = """
            update {table} d set
                lease = gen_random_uuid(),
                lease_until = now() + due.lease_millis * interval '1 millisecond',
                give_up_at = coalesce(d.give_up_at, now() + :maxAge * interval '1 millisecond')
            from due where d.{id} = due.due_id
            returning d.*, d.{id} as work_id, due.*
            """;

    /** @param place of the piece among those that were claimed with it */
    private record Turn<T>(int place, String share, Claimed<T> claimed) {}

    private final RecordJdbcClient jdbc;
    private final Class<T> items;
    private final WorkSettings settings;
    /** With the parameters {@code line}, {@code limit}, {@code last} and {@code maxAge}. */
    final String sql;
    /** Whose turn was the last, by line: the next claim goes on behind it. */
    private final Map<String, String> lastShares = new ConcurrentHashMap<>();

    Claims(RecordJdbcClient jdbc, WorkTable table, Worker<T> worker, WorkSettings settings) {
        this.jdbc = jdbc;
        this.items = worker.items();
        this.settings = settings;
        var due = table.isShared() ? SHARE_BY_SHARE : IN_TURN;
        this.sql = new WorkSql(table)
                .of(due.replace("{of_this_share}", table.isShared() ? "and d.{share} = share.name" : "")
                                .replace("{unless_older}", table.isOrdered() ? OLDER : "")
                        + LEASE);
    }

    /** Due work of a line, each piece the oldest unfinished one of its key. */
    List<Claimed<T>> claim(String line, int limit) {
        var item = jdbc.rows(items);
        var turns = jdbc
                .sql(sql)
                .param("line", line)
                .param("limit", limit)
                .param("last", lastShares.getOrDefault(line, ""))
                .param("maxAge", settings.maxAge().toMillis())
                .query((row, _) -> new Turn<>(row.getInt("place"), row.getString("share_name"), claimed(row, item)))
                .list()
                .stream()
                .sorted(Comparator.comparing(Turn::place))
                .toList();
        if (!turns.isEmpty()) {
            lastShares.put(line, turns.getLast().share());
        }
        return turns.stream().map(Turn::claimed).toList();
    }

    private Claimed<T> claimed(ResultSet row, RowMapper<T> item) throws SQLException {
        int attempts = row.getInt("attempts");
        return new Claimed<>(
                row.getObject("work_id", UUID.class),
                row.getObject("lease", UUID.class),
                item.mapRow(row, 0),
                attempts,
                attempts - row.getInt("uncounted"),
                row.getTimestamp("give_up_at").toInstant());
    }
}
