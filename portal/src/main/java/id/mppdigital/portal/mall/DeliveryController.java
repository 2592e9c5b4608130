package id.mppdigital.portal.mall;

import id.mppdigital.portal.api.office.DeliveryApi;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** How deliveries to an agency's own system do; parked ones are sent again. */
@Controller
class DeliveryController {
    private final DeliveryApi deliveries;

    DeliveryController(DeliveryApi deliveries) {
        this.deliveries = deliveries;
    }

    @GetMapping("/mall/deliveries")
    String deliveries(
            @RequestParam(required = false) @Nullable String agency,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var asked = agency != null && agency.matches("[a-z0-9-]{1,64}") ? agency : null;
        model.addAttribute("agency", asked == null ? "" : asked);
        model.addAttribute("health", asked == null ? null : deliveries.health(asked));
        model.addAttribute("parked", asked == null ? null : deliveries.parked(asked, after));
        return "mall/deliveries";
    }

    @PostMapping("/mall/deliveries/{id}/redrive")
    String redrive(@PathVariable UUID id, @RequestParam String agency) {
        deliveries.redrive(id);
        return "redirect:" + address(agency);
    }

    @PostMapping("/mall/deliveries/redrive")
    String redriveAll(@RequestParam String agency) {
        deliveries.redriveAll(agency);
        return "redirect:" + address(agency);
    }

    private static String address(String agency) {
        return UriComponentsBuilder.fromPath("/mall/deliveries")
                .queryParam("agency", "{agency}")
                .encode()
                .buildAndExpand(agency)
                .toUriString();
    }
}
