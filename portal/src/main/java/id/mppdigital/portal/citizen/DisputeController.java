package id.mppdigital.portal.citizen;

import id.mppdigital.portal.act.Principals;
import id.mppdigital.portal.api.CitizenDataApi;
import id.mppdigital.portal.api.MyApplicationsApi;
import id.mppdigital.portal.api.Refusal;
import id.mppdigital.portal.api.RepresentationApi;
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
import org.jspecify.annotations.Nullable;
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
    private final RepresentationApi represented;
    private final CitizenDataApi data;
    private final Principals principals;

    DisputeController(
            RightsApi rights,
            MyApplicationsApi applications,
            RepresentationApi represented,
            CitizenDataApi data,
            Principals principals) {
        this.rights = rights;
        this.represented = represented;
        this.principals = principals;
        this.applications = applications;
        this.data = data;
    }

    /** @param representation of a child, whose parent asks */
    @GetMapping({"/dispute", "/for/{representation}/dispute"})
    String form(
            @PathVariable(required = false) @Nullable UUID representation,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String subject,
            @ModelAttribute("page") Page page,
            Model model) {
        var whose = Whose.of(representation, principals);
        return show(whose, new Typed(known(kind), subject, "", ""), UUID.randomUUID(), List.of(), page, model);
    }

    /** @param key of the page, so that a second click asks for nothing more */
    @PostMapping({"/dispute", "/for/{representation}/dispute"})
    String ask(
            @PathVariable(required = false) @Nullable UUID representation,
            Typed typed,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") List<String> document,
            @ModelAttribute("page") Page page,
            HttpServletResponse response,
            Model model) {
        var whose = Whose.of(representation, principals);
        var wanted = new Ask(known(typed.kind()), false, about(typed, document));
        try {
            whose.ask(() -> rights.ask(key.toString(), wanted, representation));
            return "redirect:" + whose.at("/my/rights") + "?asked=true";
        } catch (HttpClientErrorException e) {
            if (!MENDABLE.contains(e.getStatusCode().value())) {
                throw e;
            }
            response.setStatus(e.getStatusCode().value());
            return show(whose, typed, key, words(Refusal.of(e)), page, model);
        }
    }

    @PostMapping({"/{id}/withdrawal", "/for/{representation}/{id}/withdrawal"})
    String withdraw(@PathVariable UUID id, @PathVariable(required = false) @Nullable UUID representation) {
        var whose = Whose.of(representation, principals);
        whose.ask(() -> rights.withdraw(id, representation));
        return "redirect:" + whose.at("/my/rights");
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

    private String show(Whose whose, Typed typed, UUID key, List<String> faults, Page page, Model model) {
        var choices = switch (typed.kind()) {
            case "OBJECTION" -> filed(whose, page).map(Filed::choice).toList();
            case "RESTRICTION" ->
                Stream.concat(purposes(whose, page), facts(whose).stream()).toList();
            default -> facts(whose);
        };
        model.addAttribute("it", new DisputePage(whose, typed, key, choices, evidence(whose), faults));
        return "citizen/dispute";
    }

    private List<Choice> facts(Whose whose) {
        return whose.ask(() -> rights.facts(whose.representation())).items().stream()
                .collect(Collectors.toMap(Fact::source, fact -> fact, (first, _) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .map(fact -> new Choice(fact.source(), fact.source() + ": " + text(fact)))
                .toList();
    }

    /** Of all services, and of each for which the citizen has applied: of another one nothing was used yet. */
    private Stream<Choice> purposes(Whose whose, Page page) {
        var services = filed(whose, page)
                .collect(Collectors.toMap(Filed::service, Filed::serviceName, (first, _) -> first, LinkedHashMap::new));
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

    /** An application of the person, be it by themselves or by the parent. */
    private record Filed(String id, String number, String service, String serviceName) {
        Choice choice() {
            return new Choice(id, number + ": " + serviceName);
        }
    }

    private Stream<Filed> filed(Whose whose, Page page) {
        return whose.isOwn()
                ? applications.mine(null).items().stream()
                        .map(it -> new Filed(
                                it.id().toString(),
                                it.registrationNumber(),
                                it.service().code(),
                                page.in(it.service().name())))
                : represented.filed(null).items().stream()
                        .filter(it -> it.onBehalfOf().equals(whose.representation()))
                        .map(it -> new Filed(
                                it.id().toString(),
                                it.registrationNumber(),
                                it.service().code(),
                                page.in(it.service().name())));
    }

    /** A child's documents are shown to nobody but the child. */
    private List<Choice> evidence(Whose whose) {
        if (!whose.isOwn()) {
            return List.of();
        }
        return data.documents(null).items().stream()
                .limit(20)
                .map(document -> new Choice(document.id().toString(), document.name()))
                .toList();
    }
}
