package id.mppdigital.portal.event;

import id.mppdigital.portal.act.Principal;
import id.mppdigital.portal.api.CitizenDataApi.WalletDocument;
import id.mppdigital.portal.api.FilingApi.Handed;
import id.mppdigital.portal.api.Malls;
import id.mppdigital.portal.api.RepresentationApi.OnBehalf;
import id.mppdigital.portal.ask.Mistake;
import id.mppdigital.portal.ask.Questions;
import id.mppdigital.portal.attach.Attachments;
import id.mppdigital.portal.attach.Proofs;
import id.mppdigital.portal.attach.Slot;
import id.mppdigital.portal.form.FieldFault;
import id.mppdigital.portal.form.Posted;
import id.mppdigital.portal.page.NotThere;
import id.mppdigital.portal.page.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One form for all services of a life event, and one submission. */
@Controller
@RequestMapping({Where.PATH, Where.PATH_FOR})
class BeginController {
    private static final Pattern KEY = Pattern.compile("[a-z0-9-]{36,50}");

    private final Bundles bundles;
    private final Attachments attachments;
    private final Questions questions;
    private final SendCase send;
    private final CaseDrafts drafts;
    private final Malls malls;

    BeginController(
            Bundles bundles,
            Attachments attachments,
            Questions questions,
            SendCase send,
            CaseDrafts drafts,
            Malls malls) {
        this.bundles = bundles;
        this.attachments = attachments;
        this.questions = questions;
        this.send = send;
        this.drafts = drafts;
        this.malls = malls;
    }

    @GetMapping
    String show(@ModelAttribute("where") Where where, @ModelAttribute("page") Page page, Model model) {
        var prepared = bundles.prepare(where);
        var view = new View(where, prepared, prepared.key(), prepared.chosen());
        return page(view, attachments.wallet(view.onBehalf()), Wrong.NOTHING, page, model);
    }

    /**
     * @param key of the page that was posted
     * @param revision of the draft that the page was made of
     * @param forWhom for whom it was
     */
    @PostMapping
    String submit(
            @ModelAttribute("where") Where where,
            @RequestParam("form.key") String key,
            @RequestParam(name = "form.revision", defaultValue = "") String revision,
            @RequestParam("form.for") String forWhom,
            @RequestParam MultiValueMap<String, String> form,
            @ModelAttribute("page") Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        where.whose().require(forWhom);
        if (!KEY.matcher(key).matches()) {
            throw new NotThere();
        }
        var posted = new Posted(form, page.language());
        var prepared = bundles.prepare(where, posted);
        var faults = new LinkedHashMap<String, String>();
        var chosen = chosen(prepared, request, page, faults);
        var view = new View(where, prepared, key, chosen);
        if (form.containsKey("form.save")) {
            var why = drafts.save(where, prepared, chosen, revision);
            if (why == null) {
                return "redirect:" + where.path() + "?saved=true";
            }
            response.setStatus(HttpStatus.CONFLICT.value());
            var said = List.of(new Mistake(null, page.text(why)));
            return page(view, attachments.wallet(view.onBehalf()), new Wrong(List.of(), Map.of(), said), page, model);
        }
        // What was uploaded just now is in the wallet too.
        var wallet = attachments.wallet(view.onBehalf());
        if (prepared.asksMoreThan(posted) || prepared.tellsMoreThan(posted) || form.containsKey("form.show")) {
            return page(view, wallet, Wrong.NOTHING, page, model);
        }
        missing(prepared, chosen, page, faults);
        var wrong = new Wrong(prepared.filled().faults(), faults, List.of());
        if (!wrong.isNothing()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(view, wallet, wrong, page, model);
        }
        return switch (send.send(key, where.mall(), prepared, handed(chosen, wallet), page)) {
            case SendCase.Outcome.Sent(var id) -> "redirect:/my/cases/" + id;
            case SendCase.Outcome.NotSent(var mistakes) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                // A refusal may be of what was read of the citizen: it is read again.
                var again = new View(where, bundles.prepare(where).with(posted), key, chosen);
                yield page(again, wallet, new Wrong(List.of(), Map.of(), mistakes), page, model);
            }
        };
    }

    private Map<String, UUID> chosen(
            Prepared prepared, HttpServletRequest request, Page page, Map<String, String> faults) {
        var onBehalf = prepared.onBehalf();
        var wallet = attachments.wallet(onBehalf);
        var chosen = new LinkedHashMap<String, UUID>();
        for (var requirement : prepared.bundle().form().documents()) {
            var taken = attachments.take(
                    requirement, request, wallet, before(prepared, requirement.code()), page, onBehalf);
            if (taken.document() != null) {
                chosen.put(requirement.code(), taken.document());
            }
            if (taken.fault() != null) {
                faults.put(requirement.code(), taken.fault());
            }
        }
        return chosen;
    }

    /** A page without a choice keeps what the draft holds. */
    private static Optional<UUID> before(Prepared prepared, String requirement) {
        return Optional.ofNullable(prepared.chosen().get(requirement));
    }

    private static void missing(Prepared prepared, Map<String, UUID> chosen, Page page, Map<String, String> faults) {
        prepared.bundle().form().documents().stream()
                .filter(it -> it.required() && !chosen.containsKey(it.code()))
                .forEach(it -> faults.putIfAbsent(it.code(), page.text("attach.missing")));
    }

    private static List<Handed> handed(Map<String, UUID> chosen, List<WalletDocument> wallet) {
        return chosen.entrySet().stream()
                .flatMap(one -> wallet.stream()
                        .filter(it -> it.id().equals(one.getValue()))
                        .map(it -> new Handed(one.getKey(), it.receipt())))
                .toList();
    }

    /** @param chosen documents by requirement */
    private record View(Where where, Prepared prepared, String key, Map<String, UUID> chosen) {
        @Nullable
        OnBehalf onBehalf() {
            return prepared.onBehalf();
        }
    }

    /**
     * @param documents what to do about a requirement
     * @param said by the platform
     */
    private record Wrong(List<FieldFault> fields, Map<String, String> documents, List<Mistake> said) {
        static final Wrong NOTHING = new Wrong(List.of(), Map.of(), List.of());

        boolean isNothing() {
            return fields.isEmpty() && documents.isEmpty() && said.isEmpty();
        }
    }

    private String page(View view, List<WalletDocument> wallet, Wrong wrong, Page page, Model model) {
        var filled = view.prepared().filled();
        var form = view.prepared().bundle().form();
        var parts = filled.sections().stream()
                .map(it -> new BeginPage.Part(it, questions.of(filled.of(it).views(wrong.fields()), page)))
                .toList();
        // What proves something of oneself proves nothing of somebody else.
        var proofs = view.onBehalf() == null ? attachments.proofs(form, filled::answer) : Proofs.NONE;
        var slots = form.documents().stream()
                .map(it -> Slot.of(
                        it,
                        Optional.ofNullable(view.chosen().get(it.code())),
                        wallet,
                        proofs,
                        wrong.documents().get(it.code())))
                .map(it -> wrong.isNothing() && view.chosen().isEmpty() ? it.preferIssued() : it)
                .toList();
        var mistakes = new ArrayList<>(wrong.said());
        wrong.fields().forEach(fault -> mistakes.add(Mistake.of(fault, form, "", page, questions)));
        wrong.documents().forEach((code, fault) -> mistakes.add(new Mistake("#" + code, fault)));
        model.addAttribute("it", new BeginPage(view.prepared(), view.where(), view.key(), parts, slots, mistakes));
        model.addAttribute("zone", malls.zone(view.where().mall()));
        model.addAttribute(
                "others",
                view.onBehalf() == null ? bundles.others(view.prepared().bundle()) : List.<Principal>of());
        return "event/begin";
    }
}
