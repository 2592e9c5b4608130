package id.mppdigital.notification;

import id.mppdigital.platform.sealing.Sealing;
import id.mppdigital.platform.test.EventProbe;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;

/** Starts stories of citizens nobody has heard of yet, told as the other services would tell them. */
@TestComponent
public class Stories {
    private final AtomicInteger count = new AtomicInteger();
    private final EventProbe probe;
    private final Sealing sealing;

    Stories(EventProbe probe, Sealing sealing) {
        this.probe = probe;
        this.sealing = sealing;
    }

    public Story ofSomeone() {
        var registrationNumber = "63.71-2026-%06d".formatted(count.incrementAndGet());
        return new Story(probe, sealing, "citizen-" + UUID.randomUUID(), UUID.randomUUID(), registrationNumber);
    }
}
