package id.mppdigital.samples.register;

import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sets a register's mode, and says how often it was called, in every mode; the population register without a name. */
@RestController
class ControlController {
    private final Switchboard switchboard;

    ControlController(Switchboard switchboard) {
        this.switchboard = switchboard;
    }

    @GetMapping("/control")
    State state(@RequestParam(defaultValue = Switchboard.POPULATION) String register) {
        var line = switchboard.line(register);
        return new State(line.mode().position(), line.calls().get());
    }

    /** For people, and for whoever waits until the registers are up. */
    @GetMapping(path = "/", produces = "text/plain;charset=utf-8")
    String greet() {
        var population = state(Switchboard.POPULATION);
        return "Simulator Dukcapil, data sintetis · Population register simulator, synthetic data: %s, %d"
                .formatted(population.mode(), population.calls());
    }

    @PostMapping("/control")
    State turn(@RequestParam(defaultValue = Switchboard.POPULATION) String register, @RequestBody Order order) {
        switchboard.line(register).mode().turn(order.mode());
        return state(register);
    }

    record Order(RegisterMode mode) {
        /** An order without a mode is a bad request. */
        Order {
            Objects.requireNonNull(mode, "mode");
        }
    }

    record State(RegisterMode mode, long calls) {}
}
