package id.mppdigital.portal.queue;

import id.mppdigital.portal.api.office.DeskApi;
import id.mppdigital.portal.page.Person;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The queue of an agency. */
@Controller
class QueueController {
    private final DeskApi applications;
    private final Statuses statuses;
    private final DeskServices services;
    private final Clock clock;

    QueueController(DeskApi applications, Statuses statuses, DeskServices services, Clock clock) {
        this.applications = applications;
        this.statuses = statuses;
        this.services = services;
        this.clock = clock;
    }

    @GetMapping("/desk")
    String queue(
            QueueFilter filter,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String moved,
            Person person,
            Model model) {
        var found = applications.list(filter.asked(after));
        var choices = new QueuePage.Choices(person.malls(), services.of(person, filter.mall()), statuses.all());
        model.addAttribute("it", new QueuePage(filter, after, found, choices, clock.instant(), moved));
        return "queue/queue";
    }
}
