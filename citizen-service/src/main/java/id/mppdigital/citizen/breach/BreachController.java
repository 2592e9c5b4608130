package id.mppdigital.citizen.breach;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.mppdigital.citizen.refusal.IdempotencyKey;
import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.problem.Wording;
import id.mppdigital.platform.security.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
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

/** Breaches, for the data officer: opened, looked at with whom they touched, and approved to be told. */
@RestController
@RequestMapping(BreachController.PATH)
@PreAuthorize("hasRole('data-officer')")
class BreachController {
    static final String PATH = "/citizens/v1/breaches";

    private final Breaches breaches;
    private final Touched touched;
    private final OpenBreach openBreach;
    private final ApproveBreach approveBreach;
    private final TellAuthority tellAuthority;
    private final Clock clock;

    BreachController(
            Breaches breaches,
            Touched touched,
            OpenBreach openBreach,
            ApproveBreach approveBreach,
            TellAuthority tellAuthority,
            Clock clock) {
        this.breaches = breaches;
        this.touched = touched;
        this.openBreach = openBreach;
        this.approveBreach = approveBreach;
        this.tellAuthority = tellAuthority;
        this.clock = clock;
    }

    /**
     * @param sentAt when the notice was sent to the authority
     * @param reference by which the authority knows it, such as the number of its receipt
     */
    record AuthorityNotice(
            @NotNull Instant sentAt,
            @NotBlank @Size(max = 200) String reference) {}

    /**
     * @param dueAt by when those touched have to be told
     * @param openedBy the account of who opened it, as {@code approvedBy} of who approved it
     * @param approvedAt null until then
     * @param touched how many persons the ledger says it touched: as of now, or as they were approved
     * @param told how many of them were told
     * @param notice what each is told, here with the facts that the breach names; theirs name their own
     * @param authorityNotice what the authority is told: a draft, which the data officer sends
     * @param authority when that was sent, and who recorded it; null until then
     * @param authorityOverdue whether the authority was told after {@code dueAt}, or is not told yet then
     */
    record Shown(
            UUID id,
            Instant knownAt,
            Instant dueAt,
            @JsonUnwrapped Breach.Scope scope,
            Breach.Words words,
            String openedBy,
            @Nullable Instant approvedAt,
            @Nullable String approvedBy,
            int touched,
            int told,
            Wording notice,
            Wording authorityNotice,
            Breach.@Nullable Told authority,
            boolean authorityOverdue) {}

    /** Opens a breach, once for each key. Nobody is told before it is approved. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Shown> openBreach(
            Caller caller,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            @Valid @RequestBody Opened opened) {
        var outcome = openBreach.open(caller.subject(), IdempotencyKey.required(key), opened);
        var answer =
                ResponseEntity.created(URI.create(PATH + "/" + outcome.breach().id()));
        if (outcome.repeated()) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer.body(shown(outcome.breach()));
    }

    /** Lists breaches, newest first. */
    @GetMapping
    Page<Shown> breaches(
            @RequestParam(defaultValue = "20") int limit, @RequestParam(required = false) @Nullable String after) {
        var before = after == null ? null : Cursor.decode(after).uuid(0);
        var found = breaches.before(before, Page.limit(limit) + 1).stream()
                .map(this::shown)
                .toList();
        return Page.of(found, limit, each -> Cursor.of(each.id()));
    }

    /** Shows one breach with how many it touched, and the drafted notice. */
    @GetMapping("/{id}")
    Shown breach(@PathVariable UUID id) {
        return shown(known(id));
    }

    /** Lists whom it touched, by account. */
    @GetMapping("/{id}/touched")
    Page<Touched.Person> touchedByBreach(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String after) {
        var account = after == null ? "" : Cursor.decode(after).parts().getFirst();
        var found = touched.after(known(id).scope(), account, Page.limit(limit) + 1);
        return Page.of(found, limit, each -> Cursor.of(each.account()));
    }

    /** Approves the notices once its period is over: everybody whom it touched is told once. */
    @PostMapping("/{id}/approval")
    Shown approveBreach(Caller caller, @PathVariable UUID id) {
        approveBreach.approve(id, caller.subject());
        return shown(known(id));
    }

    /** Records that the notice was sent to the authority, once. The platform doesn't send it. */
    @PostMapping("/{id}/authority-notice")
    Shown recordAuthorityNotice(Caller caller, @PathVariable UUID id, @Valid @RequestBody AuthorityNotice sent) {
        tellAuthority.record(
                id, caller.subject(), sent.sentAt(), sent.reference().strip());
        return shown(known(id));
    }

    private Breach known(UUID id) {
        return breaches.find(id).orElseThrow(() -> Problem.notFound("kebocoran", "breach"));
    }

    private Shown shown(Breach breach) {
        var approval = breach.approval();
        var progress = touched.progress(breach.id());
        var persons = approval == null ? touched.count(breach.scope()) : progress.notices();
        return new Shown(
                breach.id(),
                breach.opening().knownAt(),
                breach.opening().dueAt(),
                breach.scope(),
                breach.words(),
                breach.opening().by(),
                approval == null ? null : approval.at(),
                approval == null ? null : approval.by(),
                persons,
                progress.told(),
                Notice.of(breach, breach.scope().sources()),
                Notice.toAuthority(breach, persons),
                breach.authority(),
                breach.isAuthorityOverdue(clock.instant()));
    }
}
