package id.mppdigital.portal.attach;

import id.mppdigital.portal.api.CitizenDataApi.Proof;
import id.mppdigital.portal.api.CitizenDataApi.WalletDocument;
import id.mppdigital.portal.form.Form;
import id.mppdigital.portal.form.Specific;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A requirement on a page.
 *
 * @param chosen null if no document is yet
 * @param offered what of the wallet could stand for it, the best first
 * @param proofs what an agency issued for it, and what of it has expired
 * @param said what an officer says about the document; null outside a correction
 */
public record Slot(
        Form.Requirement requirement,
        @Nullable WalletDocument chosen,
        List<WalletDocument> offered,
        Proofs proofs,
        @Nullable String fault,
        @Nullable String said) {
    private static final long MEGABYTE = 1_048_576;

    /** @param chosen the id of a document in the wallet, if one was chosen */
    public static Slot of(
            Form.Requirement requirement,
            Optional<UUID> chosen,
            List<WalletDocument> wallet,
            Proofs proofs,
            @Nullable String fault) {
        var offered = wallet.stream()
                .filter(it -> it.kind().equals(requirement.code()) || proofs.name(requirement.code(), it.id()))
                .filter(it -> !proofs.isAboutSomebodyElse(requirement.code(), it))
                .filter(it -> fits(it, requirement))
                .toList();
        return new Slot(
                requirement,
                chosen.flatMap(id ->
                                wallet.stream().filter(it -> it.id().equals(id)).findFirst())
                        .orElse(null),
                proofs.best(requirement.code(), offered),
                proofs,
                fault,
                null);
    }

    /** What an agency issued, or a register said, stands for this requirement until the citizen says otherwise. */
    public Slot preferIssued() {
        return chosen != null || offered.isEmpty() || !isProof(offered.getFirst())
                ? this
                : new Slot(requirement, offered.getFirst(), offered, proofs, fault, said);
    }

    private boolean isProof(WalletDocument document) {
        return issued(document).filter(it -> !it.isUnsure()).isPresent() || isExtract(document);
    }

    /** Whether nobody knows about whom it is, so that the citizen has to look. */
    boolean isUnsure(WalletDocument document) {
        return issued(document).filter(Proof::isUnsure).isPresent();
    }

    /** Whether it is a register's answer. */
    boolean isExtract(WalletDocument document) {
        return proofs.extract(requirement.code(), document.id()).isPresent();
    }

    /** Whether a register may be asked for it, and nothing better is there. */
    boolean canAskRegister() {
        return requirement.mediaTypes().contains("application/pdf")
                && proofs.canAsk(requirement.code())
                && offered.stream().noneMatch(this::isProof);
    }

    /** How an agency's document proves the requirement. */
    Optional<Proof> issued(WalletDocument document) {
        return proofs.issued(requirement.code(), document.id());
    }

    /** The newest of the agencies' documents that no longer counts, where none does. */
    Optional<Proof> expired() {
        return offered.stream().anyMatch(it -> issued(it).isPresent()) ? Optional.empty() : newestExpired();
    }

    private Optional<Proof> newestExpired() {
        return proofs.all().stream()
                .filter(it -> it.type().equals(requirement.code()))
                .flatMap(it -> it.expired().stream())
                .findFirst();
    }

    public Slot said(String words) {
        return new Slot(requirement, chosen, offered, proofs, fault, words);
    }

    static boolean fits(WalletDocument document, Form.Requirement requirement) {
        return requirement.mediaTypes().contains(document.mediaType()) && document.size() <= requirement.maxBytes();
    }

    /** Such as PDF, JPEG. */
    static String types(Form.Requirement requirement) {
        return requirement.mediaTypes().stream()
                .map(type -> type.replaceFirst(".*/", "").toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    static String megabytes(Form.Requirement requirement) {
        return String.valueOf(Math.max(1, requirement.maxBytes() / MEGABYTE));
    }

    /** Present where the paper holds specific data. */
    public Optional<Specific> specific() {
        return Optional.ofNullable(requirement.specific());
    }

    String limits(id.mppdigital.portal.page.Page page) {
        return page.text("attach.limits", types(requirement), megabytes(requirement));
    }

    /** As browsers filter files by it. */
    String accept() {
        return String.join(",", requirement.mediaTypes());
    }

    boolean isChosen(WalletDocument document) {
        return chosen != null && chosen.id().equals(document.id());
    }

    /** The ids of the texts that explain it. */
    String describedBy() {
        var code = requirement.code();
        return code + "-hint"
                + specific().map(it -> " " + code + "-specific " + it.lawId()).orElse("")
                + (said == null ? "" : " " + code + "-said")
                + (fault == null ? "" : " " + code + "-error");
    }
}
