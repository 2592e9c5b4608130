package id.mppdigital.citizen.evidence;

import id.mppdigital.citizen.applications.Applications;
import id.mppdigital.citizen.dispute.Processing;
import id.mppdigital.citizen.documents.Document;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.permission.HandOutFacts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says in a document's receipt whom it is about, so that nobody files it as a proof about somebody else. */
@Component
class SayWhom implements Document.SaysWhom {
    private final EvidenceTypes types;
    private final Applications applications;
    private final HandOutFacts handOut;

    SayWhom(EvidenceTypes types, Applications applications, HandOutFacts handOut) {
        this.types = types;
        this.applications = applications;
        this.handOut = handOut;
    }

    @Override
    public Map<UUID, Document.Whom> of(Citizen citizen, List<Document> documents) {
        var issued = documents.stream().filter(it -> it.issue() != null).toList();
        var about = issued.isEmpty() ? List.<EvidenceType>of() : types.aboutSomebody();
        if (about.isEmpty()) {
            return Map.of();
        }
        var decided = applications.ofServices(
                citizen.accounts(),
                about.stream().flatMap(EvidenceType::issuers).toList());
        var persons = new Persons(
                citizen.nik(),
                handOut.of(citizen, new Processing(Processing.Purpose.FILL_FORM, null))
                        .facts());
        var held = new Held(issued, decided);
        var whom = new LinkedHashMap<UUID, Document.Whom>();
        issued.forEach(document -> whom.put(document.id(), whom(document, about, held, persons)));
        return whom;
    }

    private static Document.Whom whom(Document document, List<EvidenceType> types, Held held, Persons persons) {
        var notFor = new ArrayList<String>();
        var named = new LinkedHashMap<String, Document.Whom.Named>();
        for (var type : types) {
            held.decisionOn(document, type).ifPresent(decision -> {
                var about = decision.issuer().about();
                if (persons.fit(about, decision.application()) == Persons.Fit.OTHER) {
                    notFor.add(type.code());
                }
                persons.named(about, document.id(), decision.application()).ifPresent(it -> named.put(type.code(), it));
            });
        }
        return new Document.Whom(notFor, named);
    }
}
