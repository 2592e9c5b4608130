package id.mppdigital.samples.register;

import id.mppdigital.samples.control.Dial;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Sets the register's mode, and says how often it was called, in every mode. */
@RestController
class ControlController {
    private final Dial<RegisterMode> mode;
    private final OutageFilter outages;

    ControlController(Dial<RegisterMode> mode, OutageFilter outages) {
        this.mode = mode;
        this.outages = outages;
    }

    @GetMapping("/control")
    State state() {
        return new State(mode.position(), outages.calls());
    }

    /** For people, and for whoever waits until the register is up. */
    @GetMapping(path = "/", produces = "text/plain;charset=utf-8")
    String greet() {
        return "Simulator Dukcapil, data sintetis · Population register simulator, synthetic data: %s, %d"
                .formatted(mode.position(), outages.calls());
    }

    @PostMapping("/control")
    State turn(@RequestBody Order order) {
        mode.turn(order.mode());
        return state();
    }

    record Order(RegisterMode mode) {
        /** An order without a mode is a bad request. */
        Order {
            Objects.requireNonNull(mode, "mode");
        }
    }

    record State(RegisterMode mode, long calls) {}
}
