package id.mppdigital.portal.attach;

import id.mppdigital.portal.api.CitizenDataApi;
import id.mppdigital.portal.api.CitizenDataApi.Proof;
import id.mppdigital.portal.api.CitizenDataApi.Proven;
import id.mppdigital.portal.api.CitizenDataApi.WalletDocument;
import id.mppdigital.portal.page.Away;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** What of the wallet proves which requirement; nothing where it could not be asked. */
public record Proofs(List<Proven> all) {
    public static final Proofs NONE = new Proofs(List.of());

    /** @param codes of the requirements */
    static Proofs of(CitizenDataApi citizen, List<String> codes) {
        try {
            return codes.isEmpty() ? NONE : new Proofs(citizen.evidence(codes).items());
        } catch (Away _) { // the wallet still offers what it has
            return NONE;
        }
    }

    /** How a document proves a requirement; empty for one that is merely of its kind. */
    Optional<Proof> issued(String requirement, UUID document) {
        return proofs(requirement, Proven::proofs)
                .filter(proof -> proof.isIssued() && document.equals(proof.documentId()))
                .findFirst();
    }

    /** How a register's answer that is kept as a document proves a requirement. */
    Optional<Proof> extract(String requirement, UUID document) {
        return proofs(requirement, Proven::proofs)
                .filter(proof -> proof.isRegisters() && document.equals(proof.documentId()))
                .findFirst();
    }

    /** Whether a register would prove it that has not been asked. */
    boolean canAsk(String requirement) {
        return proofs(requirement, Proven::proofs).anyMatch(proof -> proof.isRegisters() && proof.documentId() == null);
    }

    Optional<Proof> expired(String requirement, UUID document) {
        return proofs(requirement, Proven::expired)
                .filter(proof -> document.equals(proof.documentId()))
                .findFirst();
    }

    /** Whether it was looked up as a proof, whatever kind of document it is. */
    boolean name(String requirement, UUID document) {
        return proofs(
                        requirement,
                        it -> Stream.concat(it.proofs().stream(), it.expired().stream())
                                .toList())
                .anyMatch(proof -> document.equals(proof.documentId()));
    }

    /** Without the expired ones: what an agency issued for it first, then what a register said. */
    List<WalletDocument> best(String requirement, List<WalletDocument> documents) {
        return documents.stream()
                .filter(it -> expired(requirement, it.id()).isEmpty())
                .sorted(Comparator.comparing((WalletDocument it) ->
                                issued(requirement, it.id()).isEmpty())
                        .thenComparing(it -> extract(requirement, it.id()).isEmpty()))
                .toList();
    }

    private Stream<Proof> proofs(String requirement, Function<Proven, List<Proof>> which) {
        return all.stream().filter(it -> it.type().equals(requirement)).flatMap(it -> which.apply(it).stream());
    }
}
