package id.mppdigital.application.testing;

import id.mppdigital.application.lifecycle.Change;
import id.mppdigital.application.lifecycle.ChangeListener;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What a listener of changes hears; it can refuse to go along, which undoes the change. */
@TestComponent
public class HeardChanges implements ChangeListener {
    /** The reason by which a test asks this listener to fail. */
    public static final String REFUSED = "refused-by-listener";

    private final List<Change> heard = new CopyOnWriteArrayList<>();

    @Override
    public void on(Change change) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A listener is called outside of the change's transaction");
        }
        if (REFUSED.equals(change.move().reasonCode())) {
            throw new IllegalStateException("This listener fails, as the test wants");
        }
        heard.add(change);
    }

    /** Each change of an application as {@code ACTOR FROM-TO}. */
    public List<String> of(String application) {
        return heard.stream()
                .filter(change -> change.now().id().toString().equals(application))
                .map(change -> change.move().actor() + " " + change.from() + "-"
                        + change.now().status())
                .toList();
    }
}
