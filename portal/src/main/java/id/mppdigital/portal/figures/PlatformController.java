package id.mppdigital.portal.figures;

import id.mppdigital.portal.api.figures.AvailabilityApi;
import id.mppdigital.portal.page.Away;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Which parts of the platform work now, and how well they did. */
@Controller
class PlatformController {
    /** Days are counted there. */
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final AvailabilityApi availability;
    private final Clock clock;

    PlatformController(AvailabilityApi availability, Clock clock) {
        this.availability = availability;
        this.clock = clock;
    }

    /** Without an answer the page says so: it shows no state that nobody told it. */
    @GetMapping("/availability")
    String platform(HttpServletResponse response, Model model) {
        var today = LocalDate.now(clock.withZone(JAKARTA));
        try {
            model.addAttribute("platform", new Platform(availability.parts().parts(), today, null));
        } catch (Away away) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            model.addAttribute("platform", new Platform(List.of(), today, away.part()));
        }
        return "figures/platform";
    }
}
