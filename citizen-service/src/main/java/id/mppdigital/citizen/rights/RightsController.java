package id.mppdigital.citizen.rights;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mppdigital.citizen.dispute.Dispute;
import id.mppdigital.citizen.dispute.Processing;
import id.mppdigital.citizen.holder.Deed;
import id.mppdigital.citizen.holder.Holders;
import id.mppdigital.citizen.refusal.IdempotencyKey;
import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.problem.Wording;
import id.mppdigital.platform.security.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What the signed-in citizen, or a parent for a child, asked for by the law on personal data, and what came of it. */
@RestController
@RequestMapping(RightsController.PATH)
@PreAuthorize("hasRole('citizen')")
class RightsController {
    static final String PATH = "/citizens/v1/me/rights";

    private final Holders holders;
    private final AskForRight askForRight;
    private final WithdrawRequest withdrawRequest;
    private final OwnRequests requests;

    RightsController(Holders holders, AskForRight askForRight, WithdrawRequest withdrawRequest, OwnRequests requests) {
        this.holders = holders;
        this.askForRight = askForRight;
        this.withdrawRequest = withdrawRequest;
        this.requests = requests;
    }

    /**
     * @param confirmed only for ERASURE: must be true, as it can't be undone
     * @param about only for CORRECTION, RESTRICTION and OBJECTION: what is disputed
     */
    record Ask(
            @NotNull Right kind,
            @Nullable Boolean confirmed,
            @Nullable @Valid About about) {}

    /**
     * @param dueAt by when it has to be answered
     * @param endedAt when it was answered; null while it is open
     * @param law on what it rests
     * @param dispute present where something is disputed
     */
    record Answer(
            UUID id,
            Right kind,
            RightsRequest.Status status,
            Instant receivedAt,
            Instant dueAt,
            @Nullable Instant endedAt,
            Wording law,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Disputed dispute) {
        static Answer of(RightsRequest request, @Nullable Dispute dispute) {
            var clock = request.clock();
            return new Answer(
                    request.id(),
                    request.kind(),
                    request.status(),
                    clock.receivedAt(),
                    clock.dueAt(),
                    clock.endedAt(),
                    request.kind().law(),
                    dispute == null ? null : Disputed.of(dispute));
        }
    }

    /**
     * @param subject a fact's source, a purpose, or the id of an application
     * @param processing for what no fact is to be used; present where a purpose is restricted
     * @param value what is right, as the citizen says; only of a correction
     * @param inForce as long as a correction or objection is open, and a restriction holds
     * @param answer what the data officer said; null until then
     */
    record Disputed(
            String subject,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Processing processing,

            String reason,
            @Nullable JsonNode value,
            List<UUID> documents,
            boolean inForce,
            @Nullable String answer) {
        static Disputed of(Dispute dispute) {
            var content = dispute.content();
            return new Disputed(
                    dispute.topic().subject(),
                    dispute.topic().processing().orElse(null),
                    content.reason(),
                    content.value(),
                    content.documents(),
                    dispute.inForce(),
                    dispute.answer());
        }
    }

    /**
     * Asks for a right. ACCESS is fulfilled at once: the copy can be fetched as often as needed. ERASURE is too, unless
     * an application is open: then it is refused, and nothing is deleted. CORRECTION of what the citizen declared is
     * made at once; of what a register says it waits for the data officer, as RESTRICTION and OBJECTION do.
     *
     * @param onBehalfOf the representation of a child under 17, whose parent asks; both ledgers say so
     */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Answer> ask(
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            @RequestParam(required = false) @Nullable UUID onBehalfOf,
            @Valid @RequestBody Ask request,
            Caller caller) {
        var asked = askForRight.ask(caller, onBehalfOf, request, IdempotencyKey.required(key));
        var answer =
                ResponseEntity.created(URI.create(PATH + "/" + asked.request().id()));
        if (asked.repeated()) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer.body(requests.told(asked.request()));
    }

    /**
     * Lists the citizen's requests, newest first.
     *
     * @param onBehalfOf the representation of a child, whose parent asks; both ledgers say so
     */
    @GetMapping
    Page<Answer> mine(
            Caller caller,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable UUID onBehalfOf) {
        var before = after == null ? null : Cursor.decode(after).uuid(0);
        var found = holders.look(
                caller,
                onBehalfOf,
                Deed.READ_REQUESTS,
                holder -> requests.of(holder.accounts(), before, Page.limit(limit) + 1));
        return Page.of(found, limit, request -> Cursor.of(request.id()));
    }

    /**
     * Shows one request with its clock.
     *
     * @param onBehalfOf the representation of a child, whose parent asks; both ledgers say so
     */
    @GetMapping("/{id}")
    Answer one(Caller caller, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID onBehalfOf) {
        return holders.look(caller, onBehalfOf, Deed.READ_REQUESTS, holder -> requests.one(holder.accounts(), id));
    }

    /**
     * Takes an open request back, or lifts a restriction. Repeating it changes nothing.
     *
     * @param onBehalfOf the representation of a child, whose parent asks; both ledgers say so
     */
    @PostMapping("/{id}/withdrawal")
    Answer withdraw(Caller caller, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID onBehalfOf) {
        var holder = holders.of(caller, onBehalfOf, Deed.WITHDRAWAL);
        return requests.told(withdrawRequest.withdraw(holder, id));
    }
}
