package id.mppdigital.bench.queue;

import id.mppdigital.bench.instrument.Bench;
import id.mppdigital.bench.instrument.Row;
import id.mppdigital.bench.instrument.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** The platform's work queue beside db-scheduler, in the order A B, B A …: jobs/s, and what each job costs. */
public final class QueueScenario implements Scenario {
    private static final List<Contender> PEERS = List.of(new DbScheduler(false), new DbScheduler(true));
    private static final List<Contender> ALL =
            Stream.concat(Stream.of(new OwnQueue()), PEERS.stream()).toList();

    @Override
    public String name() {
        return "queue";
    }

    @Override
    public String title() {
        return "a backlog of jobs that do nothing: the platform's work queue beside db-scheduler";
    }

    @Override
    public void run(Bench bench) throws Exception {
        int jobs = bench.settings().quick() ? 4_000 : 20_000;
        var backlogs = Stream.of(1, 2)
                .flatMap(instances -> Stream.of(Backlog.inAnyOrder(jobs, instances), Backlog.inOrder(jobs, instances)))
                .toList();
        for (var backlog : backlogs) {
            beside(bench, backlog);
        }
    }

    private static void beside(Bench bench, Backlog backlog) throws Exception {
        bench.console().printf("  %,d jobs, %s%n", backlog.jobs(), backlog);
        var figures = new LinkedHashMap<String, List<Figures>>();
        for (int round = 0; round <= bench.settings().rounds(); round++) {
            for (var contender : round % 2 == 0 ? ALL : ALL.reversed()) {
                var came = new Run(contender, backlog).measure();
                var which = round == 0 ? "warm-up" : "round " + round;
                bench.console().printf("  %-8s  %-26s %s%n", which, contender.name(), came);
                if (round > 0) {
                    figures.computeIfAbsent(contender.name(), _ -> new ArrayList<>())
                            .add(came);
                }
            }
        }
        for (var peer : PEERS) {
            bench.add(row("jobs", backlog, peer, "jobs/s", figures, Figures::perSecond));
            bench.add(row("processor time", backlog, peer, "ms", figures, Figures::milliseconds));
            bench.add(row("statements", backlog, peer, "statements", figures, Figures::statements));
        }
    }

    private static Row row(
            String what,
            Backlog backlog,
            Contender peer,
            String unit,
            Map<String, List<Figures>> figures,
            ToDoubleFunction<Figures> figure) {
        return Row.of(
                "queue/%s, %s, %s".formatted(what, backlog, peer.name()),
                peer.name(),
                unit,
                of(figures, OwnQueue.NAME, figure),
                of(figures, peer.name(), figure),
                null,
                "The jobs do nothing; %d at once in each instance.".formatted(Contender.AT_ONCE));
    }

    private static List<Double> of(
            Map<String, List<Figures>> figures, String contender, ToDoubleFunction<Figures> figure) {
        return figures.getOrDefault(contender, List.of()).stream()
                .mapToDouble(figure)
                .boxed()
                .toList();
    }
}
