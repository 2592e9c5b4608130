package id.mppdigital.citizen.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.citizen.CitizenTest;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A form that needs five registers, whatever each of them does. */
class FiveRegistersIT extends CitizenTest {
    private static final String SERVICE = "lima-register";

    @Autowired
    FiveRegisters registers;

    @Autowired
    BulkheadRegistry bulkheads;

    private final AtomicInteger waitedInVain = new AtomicInteger();

    @BeforeEach
    void allAreListed() {
        var form = new LinkedHashMap<String, String>();
        registers.byCode().forEach((code, register) -> {
            register.recovers();
            register.knows(maria.nik(), Map.of("nik", maria.nik(), "npwp", 635150000000001L));
            breakers.circuitBreaker(code).reset();
            others.publishRegister(code, FiveRegisters.event(code));
            form.put(code, code + ".taxpayer/npwp");
        });
        others.publishService(SERVICE, form);
    }

    @AfterEach
    void allAreForgotten() {
        registers.byCode().forEach((code, register) -> {
            register.recovers();
            others.forgetRegister(code);
        });
    }

    @Test
    void allAreAskedAtOnceAndThoseThatAreDownOrTrickleCostOnlyTheirOwnFields() {
        var asked = new CountDownLatch(registers.byCode().size());
        registers.get("empat").says(503, "{}");
        registers.get("lima").trickles();
        // None answers before all are asked: one after the other, they would wait for each other in vain.
        registers.byCode().values().forEach(register -> register.beforeAnswer(() -> waitForAll(asked)));
        var began = Instant.now();

        var fields = api.prefill(maria, SERVICE).json().path("fields");

        assertThat(Duration.between(began, Instant.now())).as("not its 20 s").isLessThan(Duration.ofSeconds(15));
        assertThat(fields.properties())
                .extracting(field ->
                        field.getKey() + " " + field.getValue().path("state").asString())
                .containsExactly("satu fresh", "dua fresh", "tiga fresh", "empat unavailable", "lima unavailable");
        assertThat(asked.getCount()).as("calls that were not made").isZero();
        assertThat(waitedInVain).as("a register answered before all were asked").hasValue(0);
        await().untilAsserted(() -> assertThat(registers.byCode().keySet())
                .as("no call is left behind")
                .noneMatch(this::isBusy));
    }

    private boolean isBusy(String code) {
        var calls = bulkheads.bulkhead(code).getMetrics();
        return calls.getAvailableConcurrentCalls() < calls.getMaxAllowedConcurrentCalls();
    }

    private void waitForAll(CountDownLatch asked) {
        asked.countDown();
        try {
            if (!asked.await(1, TimeUnit.SECONDS)) {
                waitedInVain.incrementAndGet();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
