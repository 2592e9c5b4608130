package id.mppdigital.bench.relay;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One candidate, one round: a burst, a steady rate, a backlog; its own database, a topic for each. */
record Run(Candidate.Setup setup, Load load) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    Figures measure(int round) throws InterruptedException, ExecutionException, SQLException {
        var topic = "bench-%s-%d-".formatted(setup.name(), round);
        try (var context = start();
                var burst = new Arrivals(Servers.newTopic(topic + "burst"), load.burst());
                var steady = new Arrivals(Servers.newTopic(topic + "steady"), load.steady());
                var drain = new Arrivals(Servers.newTopic(topic + "drain"), load.backlog())) {
            double burstRate = burst(writers(context, topic + "burst"), burst);
            writers(context, topic + "steady").steady(load.steady(), load.rate());
            steady.await(PATIENCE);
            double drainRate = drain(writers(context, topic + "drain"), drain);
            return new Figures(
                    burstRate,
                    drainRate,
                    steady.latency(0.5),
                    steady.latency(0.99),
                    burst.overtaken() + steady.overtaken() + drain.overtaken(),
                    burst.repeated() + steady.repeated() + drain.repeated(),
                    burst.lost() + steady.lost() + drain.lost());
        }
    }

    /** The backlog alone: rows a second. */
    double drained(int round) throws InterruptedException, ExecutionException, SQLException {
        var topic = "bench-%s-%d-drain".formatted(setup.name(), round);
        try (var context = start();
                var arrivals = new Arrivals(Servers.newTopic(topic), load.backlog())) {
            return drain(writers(context, topic), arrivals);
        }
    }

    private double burst(Writers writers, Arrivals arrivals) throws InterruptedException {
        long begin = System.nanoTime();
        writers.burst(load.burst());
        arrivals.await(PATIENCE);
        return rate(load.burst() - arrivals.lost(), begin, arrivals);
    }

    private double drain(Writers writers, Arrivals arrivals) throws InterruptedException {
        writers.candidate().pause();
        writers.backlog(load.backlog());
        long begin = System.nanoTime();
        writers.candidate().resume();
        arrivals.await(PATIENCE);
        return rate(load.backlog() - arrivals.lost(), begin, arrivals);
    }

    private static double rate(int count, long begin, Arrivals arrivals) {
        return count * 1e9 / (arrivals.lastArrival() - begin);
    }

    private static Writers writers(ConfigurableApplicationContext context, String topic) {
        var transactions = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        return new Writers(transactions, context.getBean(Candidate.class), topic);
    }

    private ConfigurableApplicationContext start() throws SQLException {
        var shared = Stream.of(
                "--spring.application.name=bench",
                "--spring.datasource.url=" + Servers.newDatabase(),
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
