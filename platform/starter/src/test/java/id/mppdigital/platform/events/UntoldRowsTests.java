package id.mppdigital.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class UntoldRowsTests {
    private final Deque<Integer> untold = new ArrayDeque<>();
    private final List<Integer> marked = new ArrayList<>();

    /** What was appended, with the transaction's number. */
    private final List<String> told = new ArrayList<>();

    private int transaction;

    private final TransactionTemplate transactions = new TransactionTemplate(new Rows());

    private final Outbox outbox = new Outbox() {
        @Override
        public void append(NewEvent event) {
            append(List.of(event));
        }

        @Override
        public void append(List<NewEvent> events) {
            events.forEach(event -> told.add(event.subject() + " in " + transaction));
        }
    };

    @Test
    void all_are_told_some_in_each_transaction() {
        untold(5);

        tell(UntoldRowsTests::event);

        assertThat(told).containsExactly("1 in 1", "2 in 1", "3 in 2", "4 in 2", "5 in 3");
        assertThat(untold).isEmpty();
    }

    @Test
    void a_full_last_transaction_is_followed_by_a_look_that_finds_none() {
        untold(4);

        tell(UntoldRowsTests::event);

        assertThat(told).hasSize(4);
        assertThat(transaction).isEqualTo(3);
    }

    @Test
    void what_is_told_before_a_failure_stays_told_and_the_rest_waits() {
        untold(5);

        assertThatThrownBy(() -> tell(row -> {
                    if (row == 4) {
                        throw new IllegalStateException("killed");
                    }
                    return event(row);
                }))
                .hasMessage("killed");
        assertThat(told).containsExactly("1 in 1", "2 in 1");
        assertThat(untold).as("rolled back with their marks").containsExactly(3, 4, 5);

        tell(UntoldRowsTests::event);
        assertThat(told).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void nothing_at_once_would_never_end() {
        assertThatThrownBy(() -> new UntoldRows<>(0, some -> List.<Integer>of(), UntoldRowsTests::event))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void untold(int rows) {
        IntStream.rangeClosed(1, rows).forEach(untold::add);
    }

    private void tell(Function<Integer, NewEvent> event) {
        new UntoldRows<>(2, this::mark, event).tell(outbox, transactions);
    }

    private List<Integer> mark(int most) {
        var rows = new ArrayList<Integer>();
        while (rows.size() < most && !untold.isEmpty()) {
            rows.add(untold.removeFirst());
        }
        marked.addAll(rows);
        return rows;
    }

    private static NewEvent event(Integer row) {
        return new NewEvent("mpp.tests", "id.mppdigital.test.told.v1", row.toString(), 1, row);
    }

    /** A rollback puts marked rows back. */
    private class Rows extends AbstractPlatformTransactionManager {
        private static final long serialVersionUID = 1;

        @Override
        protected Object doGetTransaction() {
            return marked;
        }

        @Override
        protected void doBegin(Object rows, TransactionDefinition definition) {
            transaction++;
            marked.clear();
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            marked.clear();
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            marked.reversed().forEach(untold::addFirst);
        }
    }
}
