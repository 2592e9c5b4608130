package id.mppdigital.application.batch;

import static java.util.Objects.requireNonNull;

import id.mppdigital.application.batch.BatchResult.BatchOutcome;
import id.mppdigital.application.desk.AssignApplication;
import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.secrecy.OwnSeal;
import id.mppdigital.application.transition.MoveApplication;
import id.mppdigital.platform.problem.PlatformRefusal;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.work.Outcome;
import id.mppdigital.platform.work.Worker;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/** Works off one application of a batch: the change and its result are stored together, so neither happens twice. */
@Repository
class WorkOffBatches implements Worker<WorkOffBatches.BatchItem> {
    /**
     * One application of a batch, to be worked off.
     *
     * @param command of the batch, sealed
     */
    record BatchItem(UUID id, ApplicationId applicationId, String command) {}

    private final MoveApplication moves;
    private final AssignApplication assignments;
    private final OwnSeal seal;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    WorkOffBatches(
            MoveApplication moves,
            AssignApplication assignments,
            OwnSeal seal,
            JdbcClient jdbc,
            TransactionOperations transactions) {
        this.moves = moves;
        this.assignments = assignments;
        this.seal = seal;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public Class<BatchItem> items() {
        return BatchItem.class;
    }

    @Override
    public Worked work(Claimed<BatchItem> claimed) {
        var item = claimed.item();
        try {
            transactions.executeWithoutResult(_ -> changeOnce(item));
        } catch (Problem refused) {
            refuse(item, refused);
        }
        return Worked.of(new Outcome.Done());
    }

    @Override
    public void settled(List<Settled<BatchItem>> settled) {
        // The result is stored with the change.
    }

    /** A lease may end before its work does: then the row's lock decides who changes the application. */
    private void changeOnce(BatchItem item) {
        var open = jdbc.sql("select outcome is null from batch_item where id = :id for update")
                .param("id", item.id())
                .query(Boolean.class)
                .single();
        if (open) {
            var application = change(item.applicationId(), seal.open(item.command(), Command.class));
            jdbc.sql("update batch_item set outcome = 'DONE', status = :status where id = :id")
                    .param("status", application.status())
                    .param("id", item.id())
                    .update();
        }
    }

    private Application change(ApplicationId id, Command command) {
        var move = command.move();
        return move == null
                ? assignments.assign(id, command.desk(), command.by(), requireNonNull(command.officer()))
                : moves.move(id, command.desk(), move.move(command.actor(), command.by()), null);
    }

    private void refuse(BatchItem item, Problem refused) {
        var unknown = refused.code().equals(PlatformRefusal.NOT_FOUND.code());
        jdbc.sql("""
                update batch_item set outcome = :outcome, refusal = cast(:refusal as jsonb)
                 where id = :id and outcome is null
                """)
                .param("outcome", unknown ? BatchOutcome.NOT_FOUND : BatchOutcome.REFUSED)
                .param("refusal", unknown ? null : seal.seal(BatchResult.BatchRefusal.of(refused)))
                .param("id", item.id())
                .update();
    }
}
