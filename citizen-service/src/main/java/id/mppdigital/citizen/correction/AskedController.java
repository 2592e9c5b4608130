package id.mppdigital.citizen.correction;

import id.mppdigital.citizen.documents.Document;
import id.mppdigital.citizen.documents.Download;
import id.mppdigital.citizen.documents.store.DocumentContents;
import id.mppdigital.citizen.registers.Registers;
import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.security.Caller;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What an agency is asked to correct in the register that it keeps: for its officers at a desk, and for its system. */
@RestController
@RequestMapping("/citizens/v1/corrections")
@PreAuthorize("hasAnyRole('agency-client', 'agency-officer')")
class AskedController {
    private final AskedCorrections corrections;
    private final ReadCorrection readCorrection;
    private final Registers registers;
    private final DocumentContents contents;
    private final Clock clock;

    AskedController(
            AskedCorrections corrections,
            ReadCorrection readCorrection,
            Registers registers,
            DocumentContents contents,
            Clock clock) {
        this.corrections = corrections;
        this.readCorrection = readCorrection;
        this.registers = registers;
        this.contents = contents;
        this.clock = clock;
    }

    /** One of the list. */
    record Open(UUID id, String number, String fact, Instant askedAt, Instant dueAt, boolean overdue) {}

    /** Lists what the agency has not answered, the one that is due first coming first. The list names nobody. */
    @GetMapping
    Page<Open> openCorrections(
            Caller caller,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String after) {
        var agency = caller.claim("agency").orElse("");
        var now = clock.instant();
        var found =
                corrections
                        .open(agency, null, after == null ? null : Cursor.decode(after), Page.limit(limit) + 1)
                        .stream()
                        .map(each -> new Open(
                                each.id(),
                                each.number(),
                                each.fact().key(),
                                each.askedAt(),
                                each.dueAt(),
                                each.dueAt().isBefore(now)))
                        .toList();
        return Page.of(found, limit, each -> Cursor.of(each.dueAt(), each.id()));
    }

    /** A document that proves it. */
    record Evidence(UUID id, String mediaType, long size) {
        static Evidence of(Document document) {
            return new Evidence(
                    document.id(), document.file().mediaType(), document.file().size());
        }
    }

    enum Claimer {
        CITIZEN,
        REGISTER
    }

    /**
     * One correction, as the agency is asked.
     *
     * @param held what the register says; null where that is not known here
     * @param claimed what it should say
     * @param claimedBy whose word that is
     * @param claimedFrom the owner's fact, where this register is its copy; null otherwise
     * @param reason in the citizen's words; null where two registers disagree
     * @param evidence what the citizen attached; none once it is answered
     * @param basis the law
     * @param answer the agency's words; null until it has answered
     */
    record Detail(
            Open correction,
            Correction.Status status,
            String nik,
            @Nullable JsonNode held,
            JsonNode claimed,
            Claimer claimedBy,
            @Nullable String claimedFrom,
            @Nullable String reason,
            List<Evidence> evidence,
            List<String> basis,
            @Nullable String answer) {
        /** Without the values, so that no log shows them by accident. */
        @Override
        public String toString() {
            return correction.number();
        }
    }

    /** Shows one correction. The citizen sees that in the ledger. */
    @GetMapping("/{id}")
    Detail openCorrection(Caller caller, @PathVariable UUID id) {
        var shown = readCorrection.read(id, caller);
        var correction = shown.correction();
        var claim = correction.claim();
        var state = correction.state();
        var fact = correction.subject().fact();
        var isOpen = state.status() == Correction.Status.ASKED;
        return new Detail(
                new Open(
                        correction.id(),
                        correction.number(),
                        fact.key(),
                        state.askedAt(),
                        state.dueAt(),
                        isOpen && state.dueAt().isBefore(clock.instant())),
                state.status(),
                shown.citizen().nik().digits(),
                claim.held(),
                claim.claimed(),
                claim.isCitizens() ? Claimer.CITIZEN : Claimer.REGISTER,
                registers.all().stream()
                        .filter(register -> register.knows(fact))
                        .flatMap(register -> CorrectionEvents.owner(register, fact, claim.from()).stream())
                        .findFirst()
                        .orElse(null),
                claim.reason(),
                shown.evidence().stream().map(Evidence::of).toList(),
                CorrectionEvents.LAWS,
                correction.reply() == null ? null : correction.reply().reason());
    }

    /**
     * Downloads evidence that the citizen attached, while the correction is open. The citizen sees that in the ledger.
     *
     * @param document one of the correction's
     */
    @GetMapping("/{id}/evidence/{document}")
    @Download.Described
    ResponseEntity<Resource> evidenceOfCorrection(Caller caller, @PathVariable UUID id, @PathVariable UUID document) {
        var evidence = readCorrection.evidence(id, document, caller);
        Runnable line = () -> readCorrection.evidenceGiven(id, document, caller);
        return Download.of(evidence, contents.handOut(document, evidence.account(), line));
    }
}
