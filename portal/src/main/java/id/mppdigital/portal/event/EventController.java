package id.mppdigital.portal.event;

import id.mppdigital.portal.api.LifeEventApi;
import id.mppdigital.portal.api.Malls;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What life brings: each event with the services that one submission starts. */
@Controller
class EventController {
    private final LifeEventApi events;
    private final Malls malls;

    EventController(LifeEventApi events, Malls malls) {
        this.events = events;
        this.malls = malls;
    }

    /** @param chosen the mall that was chosen before; only a mall that offers all parts can take the submission */
    @GetMapping("/events")
    String events(
            @RequestParam(required = false) @Nullable String mall,
            @CookieValue(name = "mall", required = false) @Nullable String chosen,
            Model model) {
        var wanted = mall != null ? mall : chosen;
        var code = wanted != null && malls.has(wanted) ? wanted : null;
        model.addAttribute("mall", code);
        model.addAttribute("malls", malls.all());
        model.addAttribute("events", events.events(code));
        return "event/events";
    }
}
