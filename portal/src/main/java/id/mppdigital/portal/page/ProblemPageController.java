package id.mppdigital.portal.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page for what no other page answers. It says what to do next, and never what failed inside. */
@Controller
class ProblemPageController implements ErrorController {
    @RequestMapping("${spring.web.error.path:/error}")
    String problem(HttpServletRequest request, Model model) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var kind = kind(status);
        model.addAttribute("kind", kind);
        model.addAttribute("said", ProblemPage.said(request));
        model.addAttribute("again", ProblemPage.again(request));
        return "page/problem";
    }

    private static String kind(int status) {
        return switch (status) {
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 429 -> "busy";
            case 502, 503, 504 -> "away";
            default -> status < 500 ? "refused" : "failed";
        };
    }
}
