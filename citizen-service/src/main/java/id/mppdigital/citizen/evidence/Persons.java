package id.mppdigital.citizen.evidence;

import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.documents.Document.Whom.Named;
import id.mppdigital.citizen.evidence.EvidenceType.About;
import id.mppdigital.citizen.identity.Nik;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Whom the documents of a citizen are about, as the decisions on their applications say (docs/adr/0061).
 *
 * @param nik of the citizen
 * @param facts what is known of the citizen and may be used
 */
record Persons(Nik nik, List<Fact> facts) {
    /** Whether a document is about whom it must be about. */
    enum Fit {
        RIGHT,
        /** About somebody else: it proves nothing here. */
        OTHER,
        /** No decision says about whom it is, or only the application can say whether it is the right one. */
        UNKNOWN
    }

    /** @param about null where it may be about whomever */
    Fit fit(@Nullable About about, UUID application) {
        if (about == null || about.of() == About.Of.FORM) {
            return about == null || said(about, application).isPresent() ? Fit.RIGHT : Fit.UNKNOWN;
        }
        return said(about, application)
                .map(value -> isRight(about, value) ? Fit.RIGHT : Fit.OTHER)
                .orElse(Fit.UNKNOWN);
    }

    private boolean isRight(About about, JsonNode value) {
        return about.is() == null ? value.asString("").equals(nik.digits()) : value.equals(about.is());
    }

    /** What a form must say for the same fact; empty where it need not, or where no decision says it. */
    Optional<Named> named(@Nullable About about, UUID document, UUID application) {
        return Optional.ofNullable(about)
                .filter(it -> it.of() == About.Of.FORM)
                .flatMap(it ->
                        said(it, application).map(value -> Named.of(it.fact().key(), document, value)));
    }

    private Optional<JsonNode> said(About about, UUID application) {
        return facts.stream()
                .filter(fact -> fact.decision() != null
                        && fact.decision().applicationId().equals(application))
                .filter(fact -> is(about.fact(), fact.source()))
                .map(Fact::value)
                .findFirst();
    }

    private static boolean is(FactSource named, FactSource stored) {
        return stored.asFormsNameIt().equals(named);
    }
}
