package id.mppdigital.citizen.tracker;

import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.identity.SignIn;
import id.mppdigital.citizen.tracker.FoundUsages.Usage;
import id.mppdigital.citizen.tracker.TrackedUses.Period;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.platform.problem.Language;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.security.Caller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Interface 2.0 of Estonia's data tracker, for a citizen's own token. */
@RestController
@RequestMapping("/citizens/v1/aj")
@PreAuthorize("hasRole('citizen')")
class DataTrackerController {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final int MOST = 1000;
    private static final int FURTHEST = 100_000;

    private final SignIn signIn;
    private final TrackedUses uses;
    private final Clock clock;

    DataTrackerController(SignIn signIn, TrackedUses uses, Clock clock) {
        this.signIn = signIn;
        this.uses = uses;
        this.clock = clock;
    }

    /**
     * Lists who used a person's data, latest first.
     *
     * @param userId who asks: the NIK of the signed-in citizen
     * @param userCode of whom the uses are: the same, as nobody represents another one here yet
     * @param periodStart uses from then on
     * @param periodEnd uses up to then
     * @param offset how many of the latest are left out
     * @param limit of uses, 1,000 at most
     */
    @GetMapping("/findUsage")
    FoundUsages findUsage(
            Caller caller,
            HttpServletRequest request,
            @RequestHeader("X-Road-UserId") String userId,
            @RequestParam String userCode,
            @RequestParam(required = false) @Nullable Instant periodStart,
            @RequestParam(required = false) @Nullable Instant periodEnd,
            @RequestParam(defaultValue = "0") @Min(0) @Max(FURTHEST) int offset,
            @RequestParam(defaultValue = "1000") @Min(1) @Max(MOST) int limit) {
        var citizen = signIn.of(caller);
        requireOwn(citizen, userId);
        requireOwn(citizen, userCode);
        var language = Language.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var period = new Period(
                periodStart == null ? EARLIEST : periodStart, periodEnd == null ? clock.instant() : periodEnd);
        var found = uses.find(citizen.accounts(), period, offset, limit).stream()
                .map(use -> usage(use, language))
                .toList();
        return new FoundUsages(uses.count(citizen.accounts(), period), found);
    }

    /** Says since when uses are recorded. */
    @GetMapping("/usagePeriod")
    UsagePeriod usagePeriod() {
        return new UsagePeriod(uses.first().orElseGet(clock::instant));
    }

    /** Says that the tracker answers. */
    @GetMapping("/heartbeat")
    Heartbeat heartbeat() {
        return new Heartbeat("OK");
    }

    record UsagePeriod(Instant periodStart) {}

    /** @param status OK */
    record Heartbeat(String status) {}

    private static void requireOwn(Citizen citizen, String code) {
        if (!code.equals(citizen.nik().digits())) {
            throw Problem.notFound("orang", "person");
        }
    }

    private static Usage usage(DataUse use, Language language) {
        var purpose = use.purpose();
        var ground = use.ground();
        var reader = use.reader();
        return new Usage(
                use.at(),
                language == Language.EN
                        ? purpose.getEn() + ". " + ground.getEn()
                        : purpose.getId() + ". " + ground.getId(),
                use.recipient(),
                reader != null && reader.role() == DataUse.Reader.Role.AGENCY ? reader.id() : use.recipient());
    }
}
