package id.mppdigital.platform.test.api;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails the test in which an answer of a service differs from its document. */
public final class UndocumentedAnswers implements AfterEachCallback {
    private static final Queue<String> FOUND = new ConcurrentLinkedQueue<>();

    static void add(Collection<String> faults) {
        FOUND.addAll(faults);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        failIfAny();
    }

    static void failIfAny() {
        var found = new LinkedHashSet<String>();
        for (var fault = FOUND.poll(); fault != null; fault = FOUND.poll()) {
            found.add(fault);
        }
        if (!found.isEmpty()) {
            throw new AssertionError(
                    "Answers that the OpenAPI document doesn't have; correct the service, or its description:\n  "
                            + String.join("\n  ", found));
        }
    }
}
