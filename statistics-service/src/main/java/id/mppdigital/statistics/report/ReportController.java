package id.mppdigital.statistics.report;

import id.mppdigital.platform.problem.PlatformRefusal;
import id.mppdigital.platform.problem.Problem;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The figures, for everybody. */
@RestController
@RequestMapping(
        path = "/statistics/v1",
        produces = {MediaType.APPLICATION_JSON_VALUE, ReportAsCsv.TYPE})
class ReportController {
    private static final CacheControl A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final Reports reports;

    ReportController(Reports reports) {
        this.reports = reports;
    }

    /**
     * Shows the figures of a mall, as JSON or as CSV.
     *
     * @param mall its Kemendagri code, such as 63.71
     */
    @GetMapping("/malls/{mall}")
    ResponseEntity<Report> mall(@PathVariable String mall) {
        if (mall.equals(Cell.NATIONAL)) {
            throw Problem.notFound("mal", "mall");
        }
        return answer(reports.find(mall).orElseThrow(() -> Problem.notFound("mal", "mall")));
    }

    /** Shows the figures of all malls together, as JSON or as CSV. */
    @GetMapping("/national")
    ResponseEntity<Report> national() {
        return answer(reports.find(Cell.NATIONAL)
                .orElseThrow(() -> Problem.of(PlatformRefusal.UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, "5")));
    }

    private static ResponseEntity<Report> answer(Report report) {
        return ResponseEntity.ok()
                .cacheControl(A_MINUTE)
                .varyBy(HttpHeaders.ACCEPT)
                .eTag("W/\"" + report.asOf().toEpochMilli() + "\"")
                .body(report);
    }
}
