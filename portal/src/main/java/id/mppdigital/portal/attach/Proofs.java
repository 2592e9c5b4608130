package id.mppdigital.portal.attach;

import id.mppdigital.portal.api.CitizenDataApi;
import id.mppdigital.portal.api.CitizenDataApi.Proof;
import id.mppdigital.portal.api.CitizenDataApi.Proof.Named;
import id.mppdigital.portal.api.CitizenDataApi.Proven;
import id.mppdigital.portal.api.CitizenDataApi.WalletDocument;
import id.mppdigital.portal.form.Field;
import id.mppdigital.portal.form.Form;
import id.mppdigital.portal.page.Away;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

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

    /**
     * Without documents about somebody else than the form names. A form that does not ask for such a person speaks of its
     * applicant alone; what is not answered yet fits.
     *
     * @param answer what stands in a field; null if nothing does
     */
    public Proofs about(Form form, Function<String, @Nullable JsonNode> answer) {
        return new Proofs(all.stream()
                .map(it ->
                        new Proven(it.type(), fitting(it.proofs(), form, answer), fitting(it.expired(), form, answer)))
                .toList());
    }

    private static List<Proof> fitting(List<Proof> proofs, Form form, Function<String, @Nullable JsonNode> answer) {
        return proofs.stream()
                .filter(proof ->
                        proof.named().isEmpty() || fits(proof, proof.named().get(), form, answer))
                .toList();
    }

    private static boolean fits(Proof proof, Named person, Form form, Function<String, @Nullable JsonNode> answer) {
        var fields = form.fields()
                .filter(field -> person.fact().equals(field.source()))
                .map(Field::name)
                .toList();
        return !fields.isEmpty()
                && fields.stream()
                        .flatMap(field -> Stream.ofNullable(answer.apply(field)))
                        .allMatch(said -> person.print().equals(print(proof.documentId() + "/" + said.asString(""))));
    }

    private static String print(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
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

    /** Whether what an agency issued was looked at, and is about somebody else. */
    boolean isAboutSomebodyElse(String requirement, WalletDocument document) {
        return document.issuedBy() != null
                && all.stream().anyMatch(it -> it.type().equals(requirement))
                && !name(requirement, document.id());
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
                .sorted(Comparator.comparing((WalletDocument it) -> issued(requirement, it.id())
                                .filter(proof -> !proof.isUnsure())
                                .isEmpty())
                        .thenComparing(it -> issued(requirement, it.id()).isEmpty())
                        .thenComparing(it -> extract(requirement, it.id()).isEmpty()))
                .toList();
    }

    private Stream<Proof> proofs(String requirement, Function<Proven, List<Proof>> which) {
        return all.stream().filter(it -> it.type().equals(requirement)).flatMap(it -> which.apply(it).stream());
    }
}
