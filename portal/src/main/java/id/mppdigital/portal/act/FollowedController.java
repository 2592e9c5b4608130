package id.mppdigital.portal.act;

import id.mppdigital.portal.api.Malls;
import id.mppdigital.portal.api.RepresentationApi;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How an application stands that one filed for somebody else. */
@Controller
class FollowedController {
    private final RepresentationApi representations;
    private final Malls malls;

    FollowedController(RepresentationApi representations, Malls malls) {
        this.representations = representations;
        this.malls = malls;
    }

    /** @param received whether it was filed just now */
    @GetMapping("/my/representations/applications/{id}")
    String followed(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean received, Model model) {
        model.addAttribute("it", representations.followed(id));
        model.addAttribute("malls", malls);
        model.addAttribute("received", received);
        return "act/followed";
    }
}
