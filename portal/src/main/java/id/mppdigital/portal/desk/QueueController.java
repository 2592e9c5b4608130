package id.mppdigital.portal.desk;

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
    private final Clock clock;

    QueueController(DeskApi applications, Clock clock) {
        this.applications = applications;
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
        model.addAttribute("it", new QueuePage(filter, after, found, person.malls(), clock.instant(), moved));
        return "desk/queue";
    }
}
