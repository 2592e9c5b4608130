package id.mppdigital.citizen.prefill.asking;

import io.micrometer.context.ContextExecutorService;
import io.micrometer.context.ContextSnapshotFactory;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Virtual threads that calls to registers run on, so that a call which hangs can be given up. They carry the trace of the
 * request. Not an {@code Executor} bean: that would replace Spring's own.
 */
@Component
final class RegisterThreads implements DisposableBean {
    private final ExecutorService executor = ContextExecutorService.wrap(
            Executors.newVirtualThreadPerTaskExecutor(),
            ContextSnapshotFactory.builder().build()::captureAll);

    <T> Future<T> submit(Callable<T> task) {
        return executor.submit(task);
    }

    @Override
    public void destroy() {
        executor.shutdownNow();
    }
}
