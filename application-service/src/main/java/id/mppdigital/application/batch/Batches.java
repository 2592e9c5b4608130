package id.mppdigital.application.batch;

import id.mppdigital.application.batch.BatchResult.BatchOutcome;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.secrecy.OwnSeal;
import id.mppdigital.application.status.ApplicationStatus;
import id.mppdigital.platform.events.Ids;
import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.sql.SqlArray;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The batches with their results. A batch belongs to the caller who began it. */
@Repository
class Batches {
    private final JdbcClient jdbc;
    private final OwnSeal seal;
    private final Clock clock;

    Batches(JdbcClient jdbc, OwnSeal seal, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
    }

    /** @param more whether further applications fitted the filter */
    void add(UUID id, Command command, List<ApplicationId> applications, boolean more) {
        jdbc.sql("""
                insert into batch (id, agency, created_by, created_at, command, more)
                values (:id, :agency, :by, :now, cast(:sealed as jsonb), :more)
                """)
                .paramSource(command)
                .param("id", id)
                .param("now", clock.instant())
                .param("sealed", seal.seal(command))
                .param("more", more)
                .update();
        jdbc.sql("""
                insert into batch_item (id, batch_id, position, application_id, line)
                select item, :batch, position, application, :agency
                  from unnest(cast(:items as uuid[]), cast(:applications as uuid[])) with ordinality
                       as piece (item, application, position)
                """)
                .param("batch", id)
                .param("agency", command.agency())
                .param("items", SqlArray.of(applications, _ -> Ids.next(), UUID[]::new))
                .param("applications", SqlArray.of(applications, ApplicationId::value, UUID[]::new))
                .update();
    }

    /** @throws Problem 404 {@code not-found}, also for another caller's */
    Batch get(UUID id, String agency, String by) {
        return jdbc.sql("""
                select b.id, b.created_at, b.command, b.more, count(i.id) as total,
                       count(i.id) filter (where i.outcome is null and i.state <> 'PARKED') as open,
                       count(i.id) filter (where i.outcome = 'DONE') as done,
                       count(i.id) filter (where i.outcome = 'REFUSED') as refused,
                       count(i.id) filter (where i.outcome = 'NOT_FOUND') as not_found,
                       count(i.id) filter (where i.outcome is null and i.state = 'PARKED') as failed
                  from batch b left join batch_item i on i.batch_id = b.id
                 where b.id = :id and b.agency = :agency and b.created_by = :by
                 group by b.id
                """)
                .param("id", id)
                .param("agency", agency)
                .param("by", by)
                .query((row, _) -> batch(row))
                .optional()
                .orElseThrow(() -> Problem.notFound("batch", "batch"));
    }

    private Batch batch(ResultSet row) throws SQLException {
        var command = seal.open(row.getString("command"), Command.class);
        var move = command.move();
        return new Batch(
                row.getObject("id", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                move == null ? null : move.to(),
                command.officer(),
                row.getBoolean("more"),
                new Batch.Counts(
                        row.getInt("total"),
                        row.getInt("open"),
                        row.getInt("done"),
                        row.getInt("refused"),
                        row.getInt("not_found"),
                        row.getInt("failed")));
    }

    /**
     * In the order of the batch.
     *
     * @param outcome only those; null for all
     */
    Page<BatchResult> results(Batch batch, @Nullable BatchOutcome outcome, int limit, @Nullable String after) {
        var most = Page.limit(limit);
        var found = jdbc.sql("""
                select i.position, i.application_id, a.registration_number, i.status, i.refusal, said.outcome
                  from batch_item i
                  left join application a on a.id = i.application_id and i.outcome in ('DONE', 'REFUSED')
                 cross join lateral (
                       select coalesce(i.outcome, case i.state when 'PARKED' then 'FAILED' else 'OPEN' end)) said (outcome)
                 where i.batch_id = :batch and i.position > :after
                   and (cast(:outcome as text) is null or said.outcome = :outcome)
                 order by i.position limit :limit
                """)
                .param("batch", batch.id())
                .param("outcome", outcome)
                .param("after", after == null ? 0 : Cursor.decode(after).number(0))
                .param("limit", most + 1)
                .query((row, _) -> result(row))
                .list();
        return Page.of(found, most, last -> Cursor.of(last.position()));
    }

    private BatchResult result(ResultSet row) throws SQLException {
        var status = row.getString("status");
        var refusal = row.getString("refusal");
        return new BatchResult(
                row.getInt("position"),
                new ApplicationId(row.getObject("application_id", UUID.class)),
                row.getString("registration_number"),
                BatchOutcome.valueOf(row.getString("outcome")),
                status == null ? null : ApplicationStatus.valueOf(status),
                refusal == null ? null : seal.open(refusal, BatchResult.BatchRefusal.class));
    }
}
