package id.mppdigital.portal.open;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page. */
@Controller
class HomeController {
    @GetMapping("/")
    String home() {
        return "open/home";
    }
}
