package id.mppdigital.portal.attach;

import id.mppdigital.portal.api.CitizenDataApi.WalletDocument;
import id.mppdigital.portal.form.Form;
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
 * @param offered what of the wallet could stand for it
 * @param said what an officer says about the document; null outside a correction
 */
public record Slot(
        Form.Requirement requirement,
        @Nullable WalletDocument chosen,
        List<WalletDocument> offered,
        @Nullable String fault,
        @Nullable String said) {
    private static final long MEGABYTE = 1_048_576;

    /** @param chosen the id of a document in the wallet, if one was chosen */
    public static Slot of(
            Form.Requirement requirement, Optional<UUID> chosen, List<WalletDocument> wallet, @Nullable String fault) {
        return new Slot(
                requirement,
                chosen.flatMap(id ->
                                wallet.stream().filter(it -> it.id().equals(id)).findFirst())
                        .orElse(null),
                wallet.stream()
                        .filter(it -> it.kind().equals(requirement.code()) && fits(it, requirement))
                        .toList(),
                fault,
                null);
    }

    public Slot said(String words) {
        return new Slot(requirement, chosen, offered, fault, words);
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
        return code + "-hint" + (said == null ? "" : " " + code + "-said")
                + (fault == null ? "" : " " + code + "-error");
    }
}
