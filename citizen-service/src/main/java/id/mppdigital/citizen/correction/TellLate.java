package id.mppdigital.citizen.correction;

import static java.util.Objects.requireNonNull;

import id.mppdigital.platform.events.Outbox;
import id.mppdigital.platform.meters.DatabaseMeter;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells each citizen once that the agency has let the time for a correction pass (UU 27/2022 art. 30). A row is marked and
 * its event stored in one transaction, some at a time.
 */
@Component
class TellLate {
    private static final int AT_ONCE = 200;

    private final AskedCorrections corrections;
    private final CorrectionNews news;
    private final Outbox outbox;
    private final TransactionOperations transactions;
    private final Clock clock;

    TellLate(
            AskedCorrections corrections,
            CorrectionNews news,
            Outbox outbox,
            TransactionOperations transactions,
            Clock clock) {
        this.corrections = corrections;
        this.news = news;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Operators see how many agencies owe an answer that the law wanted by now. */
    @Bean
    static DatabaseMeter lateCorrections() {
        return DatabaseMeter.count(
                "mpp.citizen.corrections.late",
                "Corrections that their agency has not answered within 72 hours",
                "select count(*) from correction where status = 'ASKED' and due_at < now()");
    }

    @Scheduled(initialDelayString = "5s", fixedDelayString = "${mpp.corrections.poll:10s}")
    void tell() {
        for (int told = AT_ONCE; told == AT_ONCE; ) {
            told = requireNonNull(transactions.execute(_ -> tellSome()));
        }
    }

    private int tellSome() {
        var late = corrections.takeLate(AT_ONCE, clock.instant());
        outbox.append(late.stream()
                .map(one -> news.event(one, CorrectionNews.Change.LATE))
                .toList());
        return late.size();
    }
}
