package id.mppdigital.platform.work;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Shows operators how much is unfinished, by line, state and reason; read from the database, so every instance shows
 * the same. What waits for something that never comes is seen here long before it is given up.
 */
public final class WorkGauge {
    private final WorkQueue<?> queue;
    private final MultiGauge gauge;
    private final String lineTag;

    /**
     * Registers the gauge.
     *
     * @param lineTag what a line is in this queue
     */
    public WorkGauge(WorkQueue<?> queue, MeterRegistry registry, String metric, String lineTag) {
        this.queue = queue;
        this.gauge = MultiGauge.builder(metric).register(registry);
        this.lineTag = lineTag;
    }

    @Scheduled(fixedDelayString = "${mpp.work.gauge-interval:15s}")
    public void refresh() {
        gauge.register(queue.rows().unfinished().stream().map(this::row).toList(), true);
    }

    private MultiGauge.Row<?> row(WorkRows.Unfinished unfinished) {
        var tags = Tags.of(lineTag, unfinished.line(), "state", unfinished.state(), "reason", unfinished.reason());
        return MultiGauge.Row.of(tags, unfinished.pieces());
    }
}
