package id.mppdigital.platform.pace;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Names that somebody is told when the running transaction has committed. */
public final class AfterCommit implements TransactionSynchronization {
    private final Object owner;
    private final Consumer<String> told;
    private final Set<String> names = new HashSet<>();

    private AfterCommit(Object owner, Consumer<String> told) {
        this.owner = owner;
        this.told = told;
    }

    /** Tells each name once after the commit, and none after a rollback; at once when no transaction is running. */
    public static void tell(Object owner, Consumer<String> told, String name) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            told.accept(name);
            return;
        }
        var waiting = TransactionSynchronizationManager.getResource(owner) instanceof AfterCommit known
                ? known
                : begin(owner, told);
        waiting.names.add(name);
    }

    private static AfterCommit begin(Object owner, Consumer<String> told) {
        var first = new AfterCommit(owner, told);
        TransactionSynchronizationManager.registerSynchronization(first);
        first.resume();
        return first;
    }

    @Override
    public void afterCommit() {
        names.forEach(told);
    }

    @Override
    public void afterCompletion(int status) {
        suspend();
    }

    /** For a transaction within this one, which has names of its own. */
    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(owner);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(owner, this);
    }
}
