package id.mppdigital.portal.batch;

import id.mppdigital.portal.api.office.BatchApi;
import id.mppdigital.portal.queue.Way;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How far a batch has come, and what came of each case. */
@Controller
class ResultController {
    private final BatchApi batches;

    ResultController(BatchApi batches) {
        this.batches = batches;
    }

    @GetMapping("/desk/batches/{id}")
    String result(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Outcome outcome,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String from,
            Model model) {
        // Read before the results: a batch that has ended then has all of them.
        var batch = batches.progress(id);
        var results = batches.results(id, outcome == null ? null : outcome.name(), after);
        model.addAttribute("it", new ResultPage(batch, results, outcome, after, Way.back(from)));
        return "batch/result";
    }
}
