package id.mppdigital.citizen.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import id.mppdigital.citizen.signing.Signer;
import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.events.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Signs from time to time with which line each chain ends, and publishes that. */
@Component
class MakeCheckpoint {
    static final String TOPIC = "mpp.ledger-checkpoints";

    /** Data of {@code id.mppdigital.citizen.ledger-checkpointed.v1}. */
    record Checkpointed(long number, Instant at, String signed) {
        static final String TYPE = "id.mppdigital.citizen.ledger-checkpointed.v1";
    }

    /** Of chains: a proof for one of them reads all that a checkpoint covers. */
    private static final int MOST = 10_000;

    private static final HexFormat HEX = HexFormat.of();

    private final Checkpoints checkpoints;
    private final Signer signer;
    private final Outbox outbox;
    private final TransactionOperations transactions;
    private final Clock clock;

    MakeCheckpoint(
            Checkpoints checkpoints, Signer signer, Outbox outbox, TransactionOperations transactions, Clock clock) {
        this.checkpoints = checkpoints;
        this.signer = signer;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${mpp.ledger.checkpoint-interval:5m}",
            fixedDelayString = "${mpp.ledger.checkpoint-interval:5m}")
    void make() {
        while (Boolean.TRUE.equals(transactions.execute(_ -> makeOne()))) {
            // The next chains.
        }
    }

    /** True if there may be more. */
    private boolean makeOne() {
        if (!checkpoints.begin()) {
            return false;
        }
        var heads = checkpoints.takeGrown(MOST);
        if (heads.isEmpty()) {
            return false;
        }
        var previous = checkpoints.last();
        var checkpoint = new Checkpoint(
                previous.map(Checkpoint.Signed::number).orElse(0L) + 1,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                heads.size(),
                HEX.formatHex(
                        HeadTree.root(heads.stream().map(Checkpoint.Head::leaf).toList())),
                HEX.formatHex(previous.map(MakeCheckpoint::hash).orElseGet(() -> new byte[32])));
        var signed = signer.sign(Checkpoint.TYPE, checkpoint);
        checkpoints.add(new Checkpoint.Signed(checkpoint.number(), signed), heads);
        outbox.append(new NewEvent(
                TOPIC,
                Checkpointed.TYPE,
                Long.toString(checkpoint.number()),
                1,
                new Checkpointed(checkpoint.number(), checkpoint.at(), signed)));
        return heads.size() == MOST;
    }

    private static byte[] hash(Checkpoint.Signed checkpoint) {
        return EntryHash.sha256(checkpoint.signed().getBytes(US_ASCII));
    }
}
