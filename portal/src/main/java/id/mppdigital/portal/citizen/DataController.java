package id.mppdigital.portal.citizen;

import id.mppdigital.portal.act.Principals;
import id.mppdigital.portal.api.CitizenDataApi;
import id.mppdigital.portal.api.Malls;
import id.mppdigital.portal.api.MyDataApi;
import id.mppdigital.portal.api.MyDataApi.Decision;
import id.mppdigital.portal.api.Names;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
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

/**
 * What decisions have made known, who used the citizen's data, or a child's, and why, and which registers may be asked.
 * A child's documents stand there too, for no other page shows them.
 */
@Controller
@RequestMapping("/my/data")
class DataController {
    private final MyDataApi data;
    private final CitizenDataApi wallet;
    private final Names names;
    private final Malls malls;
    private final Principals principals;

    DataController(MyDataApi data, CitizenDataApi wallet, Names names, Malls malls, Principals principals) {
        this.data = data;
        this.wallet = wallet;
        this.names = names;
        this.malls = malls;
        this.principals = principals;
    }

    /** @param representation of a child, whose parent looks */
    @GetMapping({"", "/for/{representation}"})
    String uses(
            @PathVariable(required = false) @Nullable UUID representation,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var whose = Whose.of(representation, principals);
        var uses = whose.ask(() -> data.uses(after, representation));
        model.addAttribute("whose", whose);
        model.addAttribute("profile", whose.isOwn() ? data.profile() : null);
        model.addAttribute(
                "decided",
                after == null
                        ? data.facts(representation).items().stream()
                                .filter(fact -> fact.decision() != null)
                                .toList()
                        : List.of());
        model.addAttribute(
                "things", after == null && whose.isOwn() ? data.things().items() : List.of());
        var child = after == null ? whose.representation() : null;
        model.addAttribute(
                "consents", child == null ? List.of() : data.consents(child).items());
        model.addAttribute(
                "documents",
                child == null ? List.of() : wallet.documentsOf(child).items());
        model.addAttribute("names", names);
        var others = uses.items().stream().anyMatch(LedgerEntry::isAboutTwo)
                ? new LedgerEntry.Others(principals.namesIfThere(), principals.namesByAccountIfThere())
                : new LedgerEntry.Others(Map.of(), Map.of());
        model.addAttribute(
                "uses",
                uses.items().stream()
                        .map(use -> LedgerEntry.of(use, names, malls, others))
                        .toList());
        model.addAttribute("next", uses.next());
        return "citizen/data";
    }

    /** @param changed the register about which the citizen has just decided */
    @GetMapping("/consents")
    String consents(@RequestParam(required = false) @Nullable String changed, Model model) {
        return consents(changed, false, model);
    }

    private String consents(@Nullable String changed, boolean isReworded, Model model) {
        model.addAttribute("consents", data.consents(null).items());
        model.addAttribute("changed", changed);
        model.addAttribute("isReworded", isReworded);
        return "citizen/consents";
    }

    @PostMapping("/consents/{source}")
    String decide(
            @PathVariable String source,
            @RequestParam boolean granted,
            @RequestParam(required = false) @Nullable String text,
            HttpServletResponse response,
            Model model) {
        try {
            var decided = data.decide(source, new Decision(granted, text));
            return "redirect:/my/data/consents?changed=" + decided.source();
        } catch (HttpClientErrorException.Conflict _) { // the wording has changed since the page was shown
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return consents(source, true, model);
        }
    }
}
