package id.mppdigital.samples.agency.inbox;

import id.mppdigital.samples.agency.desk.Behaviour;
import id.mppdigital.samples.control.Dial;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Makes the back-end misbehave, or stop deciding, and recover; what an order leaves out stays as it is. */
@RestController
@RequestMapping("/control")
class ControlController {
    private final Dial<Behaviour> behaviour;

    ControlController(Dial<Behaviour> behaviour) {
        this.behaviour = behaviour;
    }

    @GetMapping
    Behaviour show() {
        return behaviour.position();
    }

    @PostMapping
    Behaviour turn(@RequestBody Order order) {
        var before = behaviour.position();
        behaviour.turn(new Behaviour(
                order.mode() == null ? before.mode() : order.mode(),
                order.decide() == null ? before.decide() : order.decide()));
        return behaviour.position();
    }

    record Order(Behaviour.@Nullable Mode mode, @Nullable Boolean decide) {}
}
