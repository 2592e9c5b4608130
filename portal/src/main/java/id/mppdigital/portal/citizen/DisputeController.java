package id.mppdigital.portal.citizen;

import id.mppdigital.portal.api.CitizenDataApi;
import id.mppdigital.portal.api.MyApplicationsApi;
import id.mppdigital.portal.api.Refusal;
import id.mppdigital.portal.api.RightsApi;
import id.mppdigital.portal.api.RightsApi.About;
import id.mppdigital.portal.api.RightsApi.Ask;
import id.mppdigital.portal.api.RightsApi.Fact;
import id.mppdigital.portal.citizen.DisputePage.Choice;
import id.mppdigital.portal.citizen.DisputePage.Typed;
import id.mppdigital.portal.page.NotThere;
import id.mppdigital.portal.page.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;

/** Says that a fact is wrong, is not to be used, or that no person took a decision; and takes that back. */
@Controller
@RequestMapping("/my/rights")
class DisputeController {
    private static final Set<String> KINDS = Set.of("CORRECTION", "RESTRICTION", "OBJECTION");

    /** The citizen may try again with other words; anything else is no refusal of this form. */
    private static final Set<Integer> MENDABLE = Set.of(
            HttpStatus.BAD_REQUEST.value(), HttpStatus.CONFLICT.value(), HttpStatus.UNPROCESSABLE_CONTENT.value());

    private final RightsApi rights;
    private final MyApplicationsApi applications;
    private final CitizenDataApi data;

    DisputeController(RightsApi rights, MyApplicationsApi applications, CitizenDataApi data) {
        this.rights = rights;
        this.applications = applications;
        this.data = data;
    }

    @GetMapping("/dispute")
    String form(
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String subject,
            @ModelAttribute("page") Page page,
            Model model) {
        return show(new Typed(known(kind), subject, "", ""), UUID.randomUUID(), List.of(), page, model);
    }

    /** @param key of the page, so that a second click asks for nothing more */
    @PostMapping("/dispute")
    String ask(
            Typed typed,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") List<String> document,
            @ModelAttribute("page") Page page,
            HttpServletResponse response,
            Model model) {
        try {
            rights.ask(key.toString(), new Ask(known(typed.kind()), false, about(typed, document)));
            return "redirect:/my/rights?asked=true";
        } catch (HttpClientErrorException e) {
            if (!MENDABLE.contains(e.getStatusCode().value())) {
                throw e;
            }
            response.setStatus(e.getStatusCode().value());
            return show(typed, key, words(Refusal.of(e)), page, model);
        }
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(@PathVariable UUID id) {
        rights.withdraw(id);
        return "redirect:/my/rights";
    }

    private static String known(String kind) {
        if (!KINDS.contains(kind)) {
            throw new NotThere();
        }
        return kind;
    }

    private static About about(Typed typed, List<String> documents) {
        var isObjection = typed.kind().equals("OBJECTION");
        var processing = typed.processing();
        return new About(
                isObjection || processing != null ? null : typed.subject(),
                processing == null ? null : processing.purpose(),
                processing == null ? null : processing.service(),
                isObjection ? typed.subject() : null,
                typed.kind().equals("CORRECTION") ? typed.value() : null,
                typed.reason(),
                documents);
    }

    private static List<String> words(Refusal refused) {
        return refused.faults().isEmpty()
                ? List.of(refused.whole(""))
                : refused.faults().stream().map(Refusal.Fault::detail).toList();
    }

    private String show(Typed typed, UUID key, List<String> faults, Page page, Model model) {
        var choices = switch (typed.kind()) {
            case "OBJECTION" -> decided(page);
            case "RESTRICTION" ->
                Stream.concat(purposes(page), facts().stream()).toList();
            default -> facts();
        };
        model.addAttribute("it", new DisputePage(typed, key, choices, evidence(), faults));
        return "citizen/dispute";
    }

    private List<Choice> facts() {
        return rights.facts().items().stream()
                .collect(Collectors.toMap(Fact::source, fact -> fact, (first, _) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .map(fact -> new Choice(fact.source(), fact.source() + ": " + text(fact)))
                .toList();
    }

    /** Of all services, and of each for which the citizen has applied: of another one nothing was used yet. */
    private Stream<Choice> purposes(Page page) {
        var services = applications.mine(null).items().stream()
                .map(MyApplicationsApi.Summary::service)
                .collect(Collectors.toMap(
                        service -> service.code(),
                        service -> page.in(service.name()),
                        (first, _) -> first,
                        LinkedHashMap::new));
        return DisputePage.PURPOSES.stream().flatMap(purpose -> {
            var words = page.text("citizen.dispute.purpose." + purpose);
            return Stream.concat(
                    Stream.of(new Choice(purpose, words)),
                    services.entrySet().stream()
                            .map(service ->
                                    new Choice(purpose + ":" + service.getKey(), words + ": " + service.getValue())));
        });
    }

    private static String text(Fact fact) {
        return fact.value().isString()
                ? fact.value().stringValue()
                : fact.value().toString();
    }

    private List<Choice> decided(Page page) {
        return applications.mine(null).items().stream()
                .map(each -> new Choice(
                        each.id().toString(),
                        each.registrationNumber() + ": "
                                + page.in(each.service().name())))
                .toList();
    }

    private List<Choice> evidence() {
        return data.documents(null).items().stream()
                .limit(20)
                .map(document -> new Choice(document.id().toString(), document.name()))
                .toList();
    }
}
