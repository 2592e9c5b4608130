package id.mppdigital.citizen.breach;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.platform.events.Ids;
import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.problem.PlatformRefusal;
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
import java.util.ArrayList;
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
    private final ApproveBreach approveBreach;
    private final Clock clock;

    BreachController(Breaches breaches, Touched touched, ApproveBreach approveBreach, Clock clock) {
        this.breaches = breaches;
        this.touched = touched;
        this.approveBreach = approveBreach;
        this.clock = clock;
    }

    /**
     * @param knownAt when it became known; it has to be told within 3 × 24 hours from then
     * @param from when it began
     * @param until when it ended
     * @param readers who got the data: registers, front-ends, agencies, or an officer's account; empty for all
     * @param services for which the data were used; empty for all
     * @param sources the facts, such as {@code dukcapil.person/name}; empty for all
     * @param happened what happened and how, for those touched; about no person
     * @param done what is done about it
     */
    record Opened(
            @NotNull Instant knownAt,
            @NotNull Instant from,
            @NotNull Instant until,
            @Nullable @Size(max = 50) List<@NotBlank String> readers,
            @Nullable @Size(max = 50) List<@NotBlank String> services,
            @Nullable @Size(max = 50) List<@NotBlank String> sources,
            @NotNull @Valid Said happened,
            @NotNull @Valid Said done) {
        Breach.Scope scope() {
            return new Breach.Scope(from, until, of(readers), of(services), of(sources));
        }

        Breach.Words words() {
            return new Breach.Words(happened.wording(), done.wording());
        }

        private static List<String> of(@Nullable List<String> some) {
            return some == null ? List.of() : List.copyOf(some);
        }
    }

    record Said(
            @NotBlank @Size(max = 1000) String id,
            @NotBlank @Size(max = 1000) String en) {
        Wording wording() {
            return new Wording(id.strip(), en.strip());
        }
    }

    /**
     * @param dueAt by when those touched have to be told
     * @param approvedAt null until then
     * @param touched how many persons the ledger says it touched: as of now, or as they were approved
     * @param told how many of them were told
     * @param notice what each is told, here with the facts that the breach names; theirs name their own
     * @param authorityNotice what the authority is told: a draft, which the data officer sends
     */
    record Shown(
            UUID id,
            Instant knownAt,
            Instant dueAt,
            @JsonUnwrapped Breach.Scope scope,
            Breach.Words words,
            @Nullable Instant approvedAt,
            int touched,
            int told,
            Wording notice,
            Wording authorityNotice) {}

    /** Opens a breach. Nobody is told before it is approved. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Shown> openBreach(Caller caller, @Valid @RequestBody Opened opened) {
        var now = clock.instant();
        var faults = new ArrayList<Problem.Fault>();
        if (opened.knownAt().isAfter(now)) {
            faults.add(Problem.Fault.of("/knownAt", CitizenRefusal.NOT_YET));
        }
        if (!opened.from().isBefore(opened.until())) {
            faults.add(Problem.Fault.of("/until", CitizenRefusal.ENDS_BEFORE_BEGIN));
        }
        if (!faults.isEmpty()) {
            throw Problem.of(PlatformRefusal.INVALID_REQUEST).at(faults);
        }
        var opening = new Breach.Opening(caller.subject(), now, opened.knownAt());
        var breach = new Breach(Ids.next(), opening, opened.scope(), opened.words(), null);
        breaches.add(breach);
        return ResponseEntity.created(URI.create(PATH + "/" + breach.id())).body(shown(breach));
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

    /** Approves the notices: everybody whom it touched is told once. */
    @PostMapping("/{id}/approval")
    Shown approveBreach(Caller caller, @PathVariable UUID id) {
        approveBreach.approve(id, caller.subject());
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
                approval == null ? null : approval.at(),
                persons,
                progress.told(),
                Notice.of(breach, breach.scope().sources()),
                Notice.toAuthority(breach, persons));
    }
}
