package id.mppdigital.portal.open;

import id.mppdigital.portal.api.CatalogueApi;
import id.mppdigital.portal.api.CatalogueApi.Document;
import id.mppdigital.portal.api.CatalogueApi.Schema;
import id.mppdigital.portal.api.CatalogueApi.Service;
import id.mppdigital.portal.api.CitizenDataApi;
import id.mppdigital.portal.api.CitizenDataApi.Proof;
import id.mppdigital.portal.api.CitizenDataApi.Proven;
import id.mppdigital.portal.api.MyDataApi;
import id.mppdigital.portal.api.MyDataApi.Expected;
import id.mppdigital.portal.page.Away;
import id.mppdigital.portal.page.NotThere;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How much of a form the platform would fill in for who is signed in. No register is asked for it. */
@Component
class Known {
    /**
     * @param all fields of the form, also those that only the citizen can answer
     * @param papers how many documents of the service need no upload; null while it can't be said
     */
    record Share(Expected expected, int all, @Nullable Papers papers) {}

    /**
     * Documents of a service.
     *
     * @param here those that the citizen has here already
     * @param askable those of the others that a register can prove
     */
    record Papers(long here, long askable) {
        private static Papers of(List<Proven> all, Schema form) {
            var here = all.stream().filter(it -> isHere(it, form)).count();
            var askable = all.stream()
                    .filter(it -> !isHere(it, form) && it.proofs().stream().anyMatch(Proof::isRegisters))
                    .count();
            return new Papers(here, askable);
        }

        private static boolean isHere(Proven proven, Schema form) {
            return proven.proofs().stream()
                    .anyMatch(proof -> proof.documentId() != null && !proof.isUnsure() && mayBeOf(proof, form));
        }

        /** A form that does not ask for the person whom a paper names speaks of its applicant alone. */
        private static boolean mayBeOf(Proof proof, Schema form) {
            return proof.named()
                    .map(person -> form.properties().values().stream()
                            .anyMatch(field ->
                                    person.fact().equals(field.path("x-source").asString(""))))
                    .orElse(true);
        }
    }

    private final CatalogueApi catalogue;
    private final MyDataApi data;
    private final CitizenDataApi papers;

    Known(CatalogueApi catalogue, MyDataApi data, CitizenDataApi papers) {
        this.catalogue = catalogue;
        this.data = data;
        this.papers = papers;
    }

    /** Empty while it can't be said. */
    Optional<Share> of(Service service) {
        try {
            var form = catalogue.form(service.code());
            var expected = data.expected(service.code(), form.version());
            return Optional.of(new Share(expected, form.form().properties().size(), papers(service, form.form())));
        } catch (Away | NotThere _) { // the form may not have come to all parts yet
            return Optional.empty();
        }
    }

    private @Nullable Papers papers(Service service, Schema form) {
        var codes = service.documents().stream().map(Document::code).toList();
        try {
            return codes.isEmpty() ? null : Papers.of(papers.evidence(codes).items(), form);
        } catch (Away | NotThere _) { // what is known of the answers is worth saying without it
            return null;
        }
    }
}
