package id.mppdigital.samples.agency.desk;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;

/** Background work, a virtual thread each. It depends on the journal so as to stop before that closes. */
@Component
@DependsOn("journal")
public class Clerks {
    private static final Logger log = LoggerFactory.getLogger(Clerks.class);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    public interface Work {
        void run() throws InterruptedException;
    }

    /** @param name of the work, for the log */
    public void give(String name, Work work) {
        threads.execute(() -> {
            try {
                work.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                // Nobody waits for this thread to hear of it; whatever is unfinished is taken up by the next start.
                if (threads.isShutdown()) {
                    log.info("{} was interrupted by the shutdown; the next start takes it up again", name);
                } else {
                    log.error("{} failed; the next start takes it up again", name, e);
                }
            }
        });
    }

    @PreDestroy
    void stop() throws InterruptedException {
        threads.shutdownNow();
        if (!threads.awaitTermination(5, TimeUnit.SECONDS)) {
            log.warn("Some work did not stop in time");
        }
    }
}
