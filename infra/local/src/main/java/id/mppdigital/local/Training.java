package id.mppdigital.local;

import id.mppdigital.local.parts.Part;
import id.mppdigital.local.parts.Service;
import id.mppdigital.local.parts.Wiring;
import id.mppdigital.local.process.Daemon;
import id.mppdigital.local.process.Deadline;
import id.mppdigital.local.process.LaunchFailed;
import id.mppdigital.local.process.Patience;
import id.mppdigital.local.process.Ports;
import id.mppdigital.local.process.Vigil;
import java.time.Duration;
import java.util.List;

/** Makes the services' start-up caches, one after the other, beside a running platform whose database they need. */
public final class Training {
    private static final Duration STOPPING = Duration.ofMinutes(5);

    /** Ready is a service before its listeners have joined their groups. */
    private static final Duration ON_DUTY = Duration.ofSeconds(5);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final List<Part> parts;
    private final Wiring wiring;

    Training(List<Part> parts, Wiring wiring) {
        this.parts = parts;
        this.wiring = wiring;
    }

    /** Whether every service has its cache. */
    public boolean isDone() {
        return missing().isEmpty();
    }

    /** Makes those that are missing; answers how many. Minutes, on two cores. */
    public int run(Progress progress) {
        var missing = missing();
        missing.forEach(service -> train(service, progress));
        return missing.size();
    }

    private List<Service> missing() {
        return parts.stream()
                .filter(Service.class::isInstance)
                .map(Service.class::cast)
                .filter(service -> !service.isTrained(wiring))
                .toList();
    }

    private void train(Service service, Progress progress) {
        long begin = System.nanoTime();
        var log = wiring.home().log("training-" + service.name());
        int port = new Ports(Ports.Choice.ANY).choose(service.usualPort(), null);
        var run = Daemon.start(service.training(wiring, port), log);
        var vigil = Vigil.over(run, log, Patience.chosen());
        while (run.alive() && !service.isReady(port) && vigil.lookAgain().isEmpty()) {
            Deadline.pause(BETWEEN_LOOKS);
        }
        Deadline.in(ON_DUTY).await(() -> !run.alive());
        run.stop(STOPPING);
        if (!service.trained(wiring)) {
            throw new LaunchFailed("No start-up cache was made for " + service.name() + ". See " + log + ".");
        }
        progress.done(service.name(), Duration.ofNanos(System.nanoTime() - begin), "start-up cache");
    }
}
