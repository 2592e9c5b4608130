package id.mppdigital.portal.event;

import id.mppdigital.portal.api.LifeEventApi;
import id.mppdigital.portal.api.LifeEventApi.PartNamed;
import id.mppdigital.portal.api.Malls;
import id.mppdigital.portal.open.KnownOfAll;
import id.mppdigital.portal.page.Person;
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
    private final KnownOfAll known;

    EventController(LifeEventApi events, Malls malls, KnownOfAll known) {
        this.known = known;
        this.events = events;
        this.malls = malls;
    }

    /** @param chosen the mall that was chosen before; only a mall that offers all parts can take the submission */
    @GetMapping("/events")
    String events(
            @RequestParam(required = false) @Nullable String mall,
            @Nullable Person person,
            @CookieValue(name = "mall", required = false) @Nullable String chosen,
            Model model) {
        var wanted = mall != null ? mall : chosen;
        var code = wanted != null && malls.has(wanted) ? wanted : null;
        model.addAttribute("mall", code);
        model.addAttribute("malls", malls.all());
        var listed = events.events(code);
        model.addAttribute("events", listed);
        model.addAttribute(
                "known",
                known.fieldsOf(
                        person,
                        listed.items().stream()
                                .flatMap(event -> event.parts().stream())
                                .map(PartNamed::service)
                                .toList()));
        return "event/events";
    }
}
