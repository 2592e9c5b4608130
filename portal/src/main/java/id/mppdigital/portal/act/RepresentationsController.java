package id.mppdigital.portal.act;

import id.mppdigital.portal.api.Refusal;
import id.mppdigital.portal.api.RepresentationApi;
import id.mppdigital.portal.api.RepresentationApi.Representation;
import id.mppdigital.portal.page.NotThere;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;

/** For whom one acts and who acts for oneself: all of them, one of them, and what either side may do with it. */
@Controller
@RequestMapping("/my/representations")
class RepresentationsController {
    private final RepresentationApi representations;
    private final Services services;

    RepresentationsController(RepresentationApi representations, Services services) {
        this.representations = representations;
        this.services = services;
    }

    /** @param done what was just done: a text of the page */
    @GetMapping
    String mine(@RequestParam(defaultValue = "") String done, Model model) {
        return list(done, "", null, model);
    }

    /** A second click finds the child added and says the same. */
    @PostMapping("/children")
    String addChild(@RequestParam(defaultValue = "") String nik, HttpServletResponse response, Model model) {
        try {
            var added = representations.addChild(new RepresentationApi.Child(nik.replaceAll("[ .-]", "")));
            return "redirect:/my/representations/" + added.id() + "?done=added";
        } catch (HttpClientErrorException refused) {
            response.setStatus(refused.getStatusCode().value());
            return list("", nik, Refusal.of(refused).words(refused.getStatusText()), model);
        }
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, @RequestParam(defaultValue = "") String done, Model model) {
        var found = representations.mine().items().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(NotThere::new);
        model.addAttribute("it", found);
        model.addAttribute("services", services.ifThere());
        model.addAttribute("done", done);
        return "act/one";
    }

    @PostMapping("/{id}/decision")
    String decide(@PathVariable UUID id, @RequestParam boolean accepted) {
        representations.decide(id, new RepresentationApi.Decision(accepted));
        return "redirect:/my/representations/" + id + "?done=" + (accepted ? "accepted" : "refused");
    }

    /** Also takes back what was proposed. */
    @PostMapping("/{id}/end")
    String end(@PathVariable UUID id) {
        representations.end(id);
        return "redirect:/my/representations?done=ended";
    }

    /** @param fault why the child was not added; null if nobody tried */
    private String list(String done, String nik, @Nullable String fault, Model model) {
        var all = representations.mine().items();
        model.addAttribute("byMe", all.stream().filter(Representation::isByMe).toList());
        model.addAttribute("forMe", all.stream().filter(it -> !it.isByMe()).toList());
        model.addAttribute("done", done);
        model.addAttribute("nik", nik);
        model.addAttribute("fault", fault);
        return "act/list";
    }
}
