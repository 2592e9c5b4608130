package id.mppdigital.platform.events;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Rows that nobody was told of yet. Some are marked and their events appended in one transaction, and so on until none
 * is left: whoever is killed between two goes on where the last one ended, and no row is told twice.
 *
 * @param atOnce rows in one transaction
 * @param mark marks at most so many as told and gives them; those that another instance is marking are left out ({@code
 *     for update skip locked})
 * @param event what is told of a row
 * @param <R> a row
 */
public record UntoldRows<R>(int atOnce, IntFunction<List<R>> mark, Function<R, NewEvent> event) {
    public UntoldRows {
        if (atOnce < 1) {
            throw new IllegalArgumentException("at least one row at once, not " + atOnce);
        }
    }

    /** Must not run in a transaction, or that holds all rows. */
    public void tell(Outbox outbox, TransactionOperations transactions) {
        int told;
        do {
            told = Objects.requireNonNull(transactions.execute(_ -> tellSome(outbox)));
        } while (told == atOnce);
    }

    private int tellSome(Outbox outbox) {
        var rows = mark.apply(atOnce);
        outbox.append(rows.stream().map(event).toList());
        return rows.size();
    }
}
