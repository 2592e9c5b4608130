package id.mppdigital.statistics.criteria;

import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.problem.Wording;
import id.mppdigital.statistics.catalog.Catalogue;
import id.mppdigital.statistics.report.Reports;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How far each mall is an MPP Digital, for everybody. */
@RestController
class CriteriaController {
    private final Catalogue catalogue;
    private final Reports reports;

    CriteriaController(Catalogue catalogue, Reports reports) {
        this.catalogue = catalogue;
        this.reports = reports;
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
        var offer = catalogue.offerOf(mall).orElseThrow(() -> Problem.notFound("mal", "mall"));
        var report = reports.find(mall).orElseThrow(() -> Problem.notFound("mal", "mall"));
        var evidence = new Evidence(offer, report);
        var findings =
                Stream.of(Criterion.values()).map(each -> each.judge(evidence)).toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic())
                .body(new MallCriteria(mall, report.place().name(), findings));
    }
}
