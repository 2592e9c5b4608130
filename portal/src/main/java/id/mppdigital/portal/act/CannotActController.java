package id.mppdigital.portal.act;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says why one may not act for somebody, in the place of the page that one wanted. */
@Controller
class CannotActController {
    static final String ADDRESS = "/my/representations/cannot";

    @RequestMapping(ADDRESS)
    String cannot(@RequestParam(defaultValue = "OVER") CannotAct.Why why, Model model) {
        model.addAttribute("why", why.name());
        return "act/cannot";
    }
}
