package id.mppdigital.citizen.rights.answer;

import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.documents.Download;
import id.mppdigital.citizen.documents.store.DocumentContents;
import id.mppdigital.citizen.rights.Right;
import id.mppdigital.citizen.rights.RightsRequest;
import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.security.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What the data officer has to answer: citizens' requests for their rights that a person must judge. */
@RestController
@RequestMapping("/citizens/v1/rights")
@PreAuthorize("hasRole('data-officer')")
class RequestController {
    private final OpenRequests open;
    private final ReadRequest readRequest;
    private final AnswerRequest answerRequest;
    private final DocumentContents contents;

    RequestController(
            OpenRequests open, ReadRequest readRequest, AnswerRequest answerRequest, DocumentContents contents) {
        this.open = open;
        this.readRequest = readRequest;
        this.answerRequest = answerRequest;
        this.contents = contents;
    }

    /** Which answers there are. */
    enum Outcome {
        FULFILLED,
        REFUSED
    }

    /** @param words for the citizen: what was done, or why not */
    record Answer(
            @NotNull Outcome outcome,
            @NotBlank @Size(max = 2000) String words) {}

    /**
     * One request with what is needed to judge it.
     *
     * @param value what is right, as the citizen says; only of a correction
     * @param held while it is open, what is stored of the fact: what a register said, and what the citizen said
     * @param answer what was answered; null while it is open
     * @param answeredBy the account of who answered; null while it is open, and of earlier answers
     */
    record Detail(
            OpenRequests.Listed request,
            RightsRequest.Status status,
            Asker citizen,
            Said said,
            List<Fact> held,
            @Nullable String answer,
            @Nullable String answeredBy) {
        static Detail of(OpenRequests.Listed listed, ReadRequest.Shown shown) {
            var citizen = shown.citizen();
            var content = shown.dispute().content();
            return new Detail(
                    listed,
                    shown.request().status(),
                    new Asker(citizen.contact().name(), citizen.nik().masked()),
                    new Said(content.reason(), content.value(), shown.documents()),
                    shown.held(),
                    shown.dispute().answer(),
                    shown.dispute().answeredBy());
        }
    }

    record Asker(@Nullable String name, String nikMasked) {}

    /** @param documents those that are there still; none once it has ended */
    record Said(String reason, @Nullable JsonNode value, List<UUID> documents) {}

    /** Lists the requests that nobody has answered, the one that is due first coming first. */
    @GetMapping
    Page<OpenRequests.Listed> openRequests(
            @RequestParam(defaultValue = "20") int limit, @RequestParam(required = false) @Nullable String after) {
        var found = open.after(after == null ? null : Cursor.decode(after), Page.limit(limit) + 1);
        return Page.of(found, limit, each -> Cursor.of(each.dueAt(), each.id()));
    }

    /** Shows one request. The citizen sees that in the ledger. */
    @GetMapping("/{id}")
    Detail openRequest(Caller caller, @PathVariable UUID id) {
        var shown = readRequest.read(id, caller);
        return Detail.of(open.listed(shown.request(), shown.dispute()), shown);
    }

    /**
     * Downloads evidence that the citizen attached. The citizen sees that in the ledger.
     *
     * @param document one of the request's documents
     */
    @GetMapping("/{id}/documents/{document}")
    @Download.Described
    ResponseEntity<Resource> evidenceOfRequest(Caller caller, @PathVariable UUID id, @PathVariable UUID document) {
        var evidence = readRequest.evidence(id, document);
        Runnable line = () -> readRequest.evidenceGiven(id, document, caller);
        return Download.of(evidence, contents.handOut(document, evidence.account(), line));
    }

    /** Answers a request, once, and not one's own. Who answered is recorded, and the citizen is told. */
    @PostMapping("/{id}/answer")
    Answered answerRequest(Caller caller, @PathVariable UUID id, @Valid @RequestBody Answer answer) {
        var status = RightsRequest.Status.valueOf(answer.outcome().name());
        return Answered.of(answerRequest.answer(id, status, answer.words().strip(), caller));
    }

    record Answered(
            UUID id,
            Right kind,
            RightsRequest.Status status,
            @Nullable Instant endedAt) {
        static Answered of(RightsRequest request) {
            return new Answered(
                    request.id(),
                    request.kind(),
                    request.status(),
                    request.clock().endedAt());
        }
    }
}
