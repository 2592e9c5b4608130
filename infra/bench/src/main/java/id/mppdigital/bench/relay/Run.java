package id.mppdigital.bench.relay;

import id.mppdigital.bench.instrument.DurablePostgres;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One candidate in one round, on a database of its own; each of its loads has a topic of its own. */
final class Run implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ConfigurableApplicationContext context;
    private final String topics;
    private final List<Faults> faults = new ArrayList<>();

    Run(Candidate.Setup setup, String round) throws SQLException {
        topics = "bench-" + setup.name() + "-" + round + "-";
        context = start(setup);
    }

    Figures measure(Load load) throws InterruptedException, ExecutionException {
        double paused = inserted(load.burst());
        var burst = burst(load.burst());
        var latencies = new LinkedHashMap<Integer, Histogram>();
        for (int rate : load.rates()) {
            latencies.put(rate, steady(rate, load.seconds()));
        }
        double drain = drained(load.backlog());
        return new Figures(paused, burst.inserts(), burst.arrivals(), drain, latencies, Faults.sum(faults));
    }

    /** Rows a second of a backlog, from the relay's start to the last arrival. */
    double drained(int rows) throws InterruptedException, ExecutionException {
        try (var arrivals = arrivals("drain", rows)) {
            candidate().pause();
            writers(arrivals).backlog(rows);
            long begin = System.nanoTime();
            candidate().resume();
            return awaited(arrivals, begin);
        }
    }

    /** Inserts a second while the relay is paused; what was inserted is relayed before anything else is measured. */
    private double inserted(int count) throws InterruptedException, ExecutionException {
        try (var arrivals = arrivals("paused", count)) {
            candidate().pause();
            double rate = insert(arrivals, count);
            candidate().resume();
            awaited(arrivals, System.nanoTime());
            return rate;
        }
    }

    private record Burst(double inserts, double arrivals) {}

    private Burst burst(int count) throws InterruptedException, ExecutionException {
        try (var arrivals = arrivals("burst", count)) {
            long begin = System.nanoTime();
            double inserts = insert(arrivals, count);
            return new Burst(inserts, awaited(arrivals, begin));
        }
    }

    private double insert(Arrivals arrivals, int count) throws InterruptedException {
        long begin = System.nanoTime();
        writers(arrivals).burst(count);
        return count * 1e9 / (System.nanoTime() - begin);
    }

    private Histogram steady(int rate, int seconds) throws InterruptedException, ExecutionException {
        try (var arrivals = arrivals(rate + "-a-second", rate * seconds)) {
            writers(arrivals).steady(rate * seconds, rate);
            awaited(arrivals, 0);
            return arrivals.latencies();
        }
    }

    /** Waits for the last arrival, and says how many there were a second. */
    private double awaited(Arrivals arrivals, long begin) throws InterruptedException {
        arrivals.await(PATIENCE);
        faults.add(arrivals.faults());
        return arrivals.count() * 1e9 / (arrivals.lastArrival() - begin);
    }

    private Arrivals arrivals(String load, int expected) throws InterruptedException, ExecutionException {
        return new Arrivals(Servers.newTopic(topics + load), expected);
    }

    private Candidate candidate() {
        return context.getBean(Candidate.class);
    }

    private Writers writers(Arrivals arrivals) {
        var transactions = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        return new Writers(transactions, candidate(), arrivals.topic());
    }

    @Override
    public void close() {
        context.close();
    }

    private static ConfigurableApplicationContext start(Candidate.Setup setup) throws SQLException {
        var shared = Stream.of(
                "--spring.application.name=bench",
                "--spring.datasource.url=" + DurablePostgres.newDatabase(),
                "--spring.datasource.username=postgres",
                "--spring.kafka.bootstrap-servers=" + Servers.kafka(),
                "--spring.kafka.producer.acks=all",
                "--spring.kafka.producer.compression-type=lz4");
        return new SpringApplicationBuilder(setup.application())
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .run(Stream.concat(shared, setup.settings().stream()).toArray(String[]::new));
    }
}
