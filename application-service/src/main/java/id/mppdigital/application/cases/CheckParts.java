package id.mppdigital.application.cases;

import id.mppdigital.application.acting.Acting;
import id.mppdigital.application.catalog.Catalogue;
import id.mppdigital.application.catalog.LifeEvent;
import id.mppdigital.application.catalog.Offer;
import id.mppdigital.application.dossier.Dossier;
import id.mppdigital.application.dossier.DossierAssembly;
import id.mppdigital.application.dossier.Handover;
import id.mppdigital.application.dossier.Handover.HandedDocument;
import id.mppdigital.application.dossier.Later;
import id.mppdigital.application.refusal.ApplicationRefusal;
import id.mppdigital.application.signed.OneUse;
import id.mppdigital.application.submission.Applicant;
import id.mppdigital.application.submission.FileApplication;
import id.mppdigital.application.submission.Filing;
import id.mppdigital.platform.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Checks every part of a case by its own form, as if each had been applied for alone: all of them, or nothing. */
@Component
class CheckParts {
    private final Catalogue catalogue;
    private final DossierAssembly assembly;
    private final FileApplication filing;
    private final ActingParts acting;

    CheckParts(Catalogue catalogue, DossierAssembly assembly, FileApplication filing, ActingParts acting) {
        this.catalogue = catalogue;
        this.assembly = assembly;
        this.filing = filing;
        this.acting = acting;
    }

    /**
     * A part that is good, but for what becomes known later.
     *
     * @param acting who files it for whom; null for oneself
     * @param attestation that it uses up; null if none
     */
    record Checked(
            LifeEvent.Part part,
            Offer offer,
            @Nullable Acting acting,
            @Nullable OneUse attestation,
            Start start) {
        sealed interface Start {}

        /** It waits for no other part. */
        record AtOnce(Filing prepared) implements Start {}

        /** @param dossier to be kept until the parts before it are granted */
        record Kept(Dossier dossier) implements Start {}
    }

    /**
     * @param key of the request
     * @throws Problem 422 {@code invalid-case} with the faults of all parts; as {@link ActingParts#read}
     */
    List<Checked> check(Applicant applicant, LifeEvent event, CaseRequest request, String key) {
        var by = acting.read(applicant.citizenId(), event, request);
        var faults = new CaseFaults(request);
        faults.ofTheWhole(event);
        var checked = new ArrayList<Checked>();
        for (var part : event.parts()) {
            faults.in(
                    part,
                    () -> checked.add(check(new Who(applicant, by.get(part.code()), key), part, request, faults)));
        }
        if (!faults.all().isEmpty()) {
            throw Problem.of(ApplicationRefusal.INVALID_CASE).at(faults.all());
        }
        return checked;
    }

    /** @param acting null for oneself */
    private record Who(Applicant signedIn, @Nullable Acting acting, String key) {
        String principal() {
            return acting == null ? signedIn.citizenId() : acting.principal().citizenId();
        }

        Dossier named(Dossier dossier) {
            return acting == null ? dossier : dossier.with(acting.named());
        }
    }

    private Checked check(Who who, LifeEvent.Part part, CaseRequest request, CaseFaults faults) {
        var named = part.service();
        var client = who.signedIn().client();
        var offer = catalogue.openOffer(request.mall(), named.service(), named.version(), client);
        faults.named(part, offer.service().name());
        var filling = part.filling();
        var later = new Later(filling.laterFields(), filling.laterDocuments());
        var handover = handover(part, filling, request);
        var assembled = assembly.assemble(who.principal(), offer.service(), handover, later);
        var dossier = who.named(assembled.dossier());
        var start = part.startsAtOnce()
                ? new Checked.AtOnce(filing.prepare(who.signedIn(), offer, dossier, who.acting(), who.key()))
                : new Checked.Kept(dossier);
        return new Checked(part, offer, who.acting(), assembled.attestation(), start);
    }

    private static Handover handover(LifeEvent.Part part, LifeEvent.Filling filling, CaseRequest request) {
        return new Handover(
                answers(filling, request), request.attestations().get(part.code()), documents(filling, request));
    }

    private static Map<String, JsonNode> answers(LifeEvent.Filling filling, CaseRequest request) {
        var answers = new LinkedHashMap<>(filling.answers());
        filling.fields().forEach((field, asked) -> {
            var answer = request.answers().get(asked);
            if (answer != null) {
                answers.put(field, answer);
            }
        });
        return answers;
    }

    /** In the order of the part's requirements, as {@link CaseFaults} counts them. */
    private static List<HandedDocument> documents(LifeEvent.Filling filling, CaseRequest request) {
        var handed = request.documents().stream()
                .collect(Collectors.toMap(HandedDocument::requirement, HandedDocument::receipt, (first, _) -> first));
        return filling.documents().entrySet().stream()
                .filter(entry -> handed.containsKey(entry.getValue()))
                .map(entry -> new HandedDocument(entry.getKey(), handed.getOrDefault(entry.getValue(), "")))
                .toList();
    }
}
