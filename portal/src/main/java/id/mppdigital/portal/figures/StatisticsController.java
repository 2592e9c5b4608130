package id.mppdigital.portal.figures;

import id.mppdigital.portal.api.figures.ReportApi;
import id.mppdigital.portal.api.figures.ReportApi.Report;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The malls' work in figures. */
@Controller
@RequestMapping("/statistics")
class StatisticsController {
    private final ReportApi reports;
    private final Places places;

    StatisticsController(ReportApi reports, Places places) {
        this.reports = reports;
        this.places = places;
    }

    /** @param mall what the choice of a place says: that mall has a page of its own */
    @GetMapping
    String national(@RequestParam(required = false) @Nullable String mall, Model model) {
        var chosen = places.chosen(mall);
        return chosen == null ? page(reports.national(), model) : "redirect:/statistics/" + chosen;
    }

    @GetMapping("/{mall}")
    String mall(@PathVariable String mall, Model model) {
        return page(reports.mall(mall), model);
    }

    @GetMapping("/figures.csv")
    ResponseEntity<byte[]> nationalAsCsv() {
        return file("all", reports.nationalAsCsv());
    }

    @GetMapping("/{mall}/figures.csv")
    ResponseEntity<byte[]> mallAsCsv(@PathVariable String mall) {
        return file(mall, reports.mallAsCsv(mall));
    }

    private String page(Report report, Model model) {
        model.addAttribute("statistics", new Statistics(report, places.all()));
        return "figures/statistics";
    }

    private static ResponseEntity<byte[]> file(String place, byte[] content) {
        var name = ContentDisposition.attachment()
                .filename("mpp-" + place + ".csv", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, ReportApi.CSV + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(content);
    }
}
