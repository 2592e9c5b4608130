package id.mppdigital.statistics.criteria;

import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.problem.Wording;
import id.mppdigital.statistics.catalog.Catalogue;
import id.mppdigital.statistics.report.Reports;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How far each mall is an MPP Digital, for everybody. */
@RestController
class CriteriaController {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final Catalogue catalogue;
    private final Reports reports;
    private final Clock clock;

    CriteriaController(Catalogue catalogue, Reports reports, Clock clock) {
        this.catalogue = catalogue;
        this.reports = reports;
        this.clock = clock;
    }

    /** @param criteria all eleven, in the ministry's order */
    record MallCriteria(String mall, Wording name, List<Finding> criteria) {}

    /**
     * Shows which of the ministry's eleven criteria for an MPP Digital a mall meets, each with its evidence.
     *
     * <p>A criterion is met or not met only where the platform could compute it; all others are not measured.
     *
     * @param mall its Kemendagri code, such as 63.71
     */
    @GetMapping("/statistics/v1/malls/{mall}/criteria")
    ResponseEntity<MallCriteria> mall(@PathVariable String mall) {
        return catalogue
                .offerOf(mall)
                .flatMap(this::judge)
                .map(CriteriaController::answer)
                .orElseThrow(() -> Problem.notFound("mal", "mall"));
    }

    /** Shows the same for all malls whose figures are published, by their codes. */
    @GetMapping("/statistics/v1/criteria")
    ResponseEntity<Page<MallCriteria>> list(
            @RequestParam(defaultValue = "20") int limit, @RequestParam(required = false) @Nullable String after) {
        var from = after == null ? "" : Cursor.decode(after).parts().getLast();
        var page = Page.of(catalogue.offersAfter(from, Page.limit(limit) + 1), limit, offer -> Cursor.of(offer.mall()));
        var judged =
                page.items().stream().map(this::judge).flatMap(Optional::stream).toList();
        return answer(new Page<>(judged, page.next()));
    }

    /** Empty before the first publication that knows the mall. */
    private Optional<MallCriteria> judge(Catalogue.Offer offer) {
        return reports.find(offer.mall()).map(report -> {
            var evidence = new Evidence(offer, report, YearMonth.now(clock.withZone(JAKARTA)));
            var findings = Stream.of(Criterion.values())
                    .map(each -> each.judge(evidence))
                    .toList();
            return new MallCriteria(offer.mall(), report.place().name(), findings);
        });
    }

    private static <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic())
                .body(body);
    }
}
