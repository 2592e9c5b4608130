package id.mppdigital.portal.attach;

import id.mppdigital.portal.api.CitizenDataApi;
import id.mppdigital.portal.api.CitizenDataApi.WalletDocument;
import id.mppdigital.portal.api.Refusal;
import id.mppdigital.portal.api.RepresentationApi.OnBehalf;
import id.mppdigital.portal.api.gateway.FilesClient;
import id.mppdigital.portal.form.Form;
import id.mppdigital.portal.page.Away;
import id.mppdigital.portal.page.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import tools.jackson.databind.JsonNode;

/** The citizen's wallet, and uploads into it. */
@Component
public class Attachments {
    private static final int PAGES = 5;

    private final CitizenDataApi citizen;
    private final FilesClient files;

    Attachments(CitizenDataApi citizen, FilesClient files) {
        this.citizen = citizen;
        this.files = files;
    }

    /** What came of a requirement's part of a form: a document, none, or what to do about it. */
    public record Taken(@Nullable UUID document, @Nullable String fault) {
        private static final Taken NOTHING = new Taken(null, null);

        private static Taken failed(String fault) {
            return new Taken(null, fault);
        }
    }

    /** The newest documents; older ones than these nobody looks for here. */
    public List<WalletDocument> wallet() {
        return wallet(null);
    }

    /** @param onBehalf only what was uploaded for whom somebody acts; null for one's own */
    public List<WalletDocument> wallet(@Nullable OnBehalf onBehalf) {
        var documents = new ArrayList<WalletDocument>();
        @Nullable String after = null;
        for (var page = 0; page < PAGES && (page == 0 || after != null); page++) {
            var found = onBehalf == null
                    ? citizen.documents(after)
                    : citizen.documents(onBehalf.representation(), onBehalf.service(), after);
            documents.addAll(found.items());
            after = found.next();
        }
        return documents;
    }

    /**
     * What of the wallet proves the requirements of a form.
     *
     * @param answer what stands in a field; null if nothing does
     */
    public Proofs proofs(Form form, Function<String, @Nullable JsonNode> answer) {
        return Proofs.of(
                        citizen,
                        form.documents().stream().map(Form.Requirement::code).toList())
                .about(form, answer);
    }

    /** One's own, see {@link #take(Form.Requirement, HttpServletRequest, List, Optional, Page, OnBehalf)}. */
    public Taken take(
            Form.Requirement requirement,
            HttpServletRequest form,
            List<WalletDocument> wallet,
            Optional<UUID> before,
            Page page) {
        return take(requirement, form, wallet, before, page, null);
    }

    /** Takes an uploaded file, or else what was chosen from the wallet, or else what stood there before. */
    public Taken take(
            Form.Requirement requirement,
            HttpServletRequest form,
            List<WalletDocument> wallet,
            Optional<UUID> before,
            Page page,
            @Nullable OnBehalf onBehalf) {
        var file = form instanceof MultipartHttpServletRequest files
                ? files.getFile("file." + requirement.code())
                : null; // a page without files
        var uploaded = file == null || isNameless(file) ? Taken.NOTHING : upload(file, requirement, page, onBehalf);
        if (uploaded.document() != null) {
            return uploaded;
        }
        var use = form.getParameter("use." + requirement.code());
        var kept = use == null
                ? before
                : wallet.stream()
                        .filter(it -> it.id().toString().equals(use) && Slot.fits(it, requirement))
                        .map(WalletDocument::id)
                        .findFirst();
        return new Taken(kept.orElse(null), uploaded.fault());
    }

    /** A browser sends a nameless empty file where none was chosen. */
    private static boolean isNameless(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty();
    }

    private Taken upload(MultipartFile file, Form.Requirement requirement, Page page, @Nullable OnBehalf onBehalf) {
        if (file.getSize() > requirement.maxBytes()) {
            return Taken.failed(page.text("attach.too-large", Slot.megabytes(requirement)));
        }
        try {
            var document = files.upload(file, requirement.code(), onBehalf);
            return Slot.fits(document, requirement)
                    ? new Taken(document.id(), null)
                    : Taken.failed(page.text("attach.wrong-type", Slot.types(requirement)));
        } catch (HttpClientErrorException refused) {
            return Taken.failed(Refusal.of(refused).words(page.text("attach.broken")));
        } catch (Away _) {
            return Taken.failed(page.text("attach.broken"));
        }
    }
}
