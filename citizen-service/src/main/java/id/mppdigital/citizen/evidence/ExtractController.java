package id.mppdigital.citizen.evidence;

import id.mppdigital.citizen.catalog.Malls;
import id.mppdigital.citizen.documents.DocumentResponse;
import id.mppdigital.citizen.documents.KeepExtract;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.identity.SignIn;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.platform.problem.Language;
import id.mppdigital.platform.security.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A register's answer as a document of the signed-in citizen. */
@RestController
@RequestMapping("/citizens/v1/me/evidence/{type}")
@PreAuthorize("hasRole('citizen')")
class ExtractController {
    private final SignIn signIn;
    private final Malls malls;
    private final ReadExtract readExtract;
    private final KeepExtract keepExtract;

    ExtractController(SignIn signIn, Malls malls, ReadExtract readExtract, KeepExtract keepExtract) {
        this.signIn = signIn;
        this.malls = malls;
        this.readExtract = readExtract;
        this.keepExtract = keepExtract;
    }

    /**
     * For what it is needed.
     *
     * @param language of the document; Indonesian without it
     */
    record Request(
            @NotNull @Pattern(regexp = "[a-z0-9-]{1,64}") String service,

            @NotNull @Pattern(regexp = "[0-9]{2}\\.[0-9]{2}")
            String mall,

            @Nullable @Pattern(regexp = "id|en") String language) {
        DataUse.Context context() {
            return new DataUse.Context(service, mall, null);
        }
    }

    /**
     * Shows what a register says that proves a document, before the citizen uses it. The register is asked, unless it
     * answered lately; that it was, and that a front-end shows it, stands in the ledger. Nothing is stored as a document.
     *
     * @param type the code of a service's document
     */
    @PostMapping("/preview")
    Extract preview(Caller caller, @PathVariable String type, @Valid @RequestBody Request request) {
        return read(caller, signIn.of(caller), type, request, Function.identity());
    }

    /**
     * Makes a document of it, which applications attach by its receipt like an upload. The receipt says that a register
     * said so, which, and as of when: agencies read it in the dossier.
     *
     * @param type the code of a service's document
     */
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/extracts")
    ResponseEntity<DocumentResponse> use(
            Caller caller, @PathVariable String type, @Valid @RequestBody Request request) {
        var citizen = signIn.of(caller);
        var kept = read(caller, citizen, type, request, extract -> keep(citizen, extract, request));
        return ResponseEntity.created(URI.create("/citizens/v1/me/documents/" + kept.id() + "/content"))
                .body(kept);
    }

    private DocumentResponse keep(Citizen citizen, Extract extract, Request request) {
        var language = "en".equals(request.language()) ? Language.EN : Language.ID;
        var name =
                (language == Language.EN ? extract.name().en() : extract.name().id()) + ".pdf";
        return keepExtract.keep(
                citizen,
                new KeepExtract.Written(extract.type(), name, new ExtractPdf(language).of(extract, citizen)),
                extract.register().code(),
                extract.asOf());
    }

    private <T> T read(Caller caller, Citizen citizen, String type, Request request, Function<Extract, T> use) {
        malls.requireOffer(request.mall(), request.service());
        return readExtract.read(citizen, type, caller.client(), request.context(), use);
    }
}
