package id.mppdigital.portal.batch;

import id.mppdigital.portal.api.office.BatchApi;
import id.mppdigital.portal.api.office.ColleagueApi;
import id.mppdigital.portal.queue.QueueFilter;
import id.mppdigital.portal.queue.Way;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** From the queue to a batch: to whom, what would happen, and the confirmation. */
@Controller
class PrepareController {
    private final BatchApi batches;
    private final ColleagueApi colleagues;

    PrepareController(BatchApi batches, ColleagueApi colleagues) {
        this.batches = batches;
        this.colleagues = colleagues;
    }

    /** Changes nothing, so that it may be reloaded. */
    @GetMapping("/desk/batch")
    String prepare(
            @Valid Wish wish,
            Chosen chosen,
            QueueFilter filter,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String from,
            Model model,
            HttpServletResponse response) {
        var back = from == null ? filter.address(after) : Way.back(from);
        model.addAttribute("back", back);
        model.addAttribute("wish", wish);
        if (chosen.isNothing(filter)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "batch/nothing";
        }
        if (wish.lacksOfficer()) {
            model.addAttribute("colleagues", colleagues.in(filter.mall()).items());
            model.addAttribute("chosen", chosen);
            model.addAttribute("fields", filter.parameters(after));
            return "batch/officer";
        }
        var preview = batches.preview(chosen.order(wish, filter));
        model.addAttribute("it", new PreviewPage(wish, preview, UUID.randomUUID()));
        return "batch/preview";
    }

    /**
     * Starts what was confirmed, for exactly the cases of that page.
     *
     * @param key made with the page, so that a double click starts one batch
     */
    @PostMapping("/desk/batches")
    String start(
            @Valid Wish wish,
            @RequestParam UUID key,
            @RequestParam List<UUID> ids,
            @RequestParam(required = false) @Nullable String from) {
        var back = Way.back(from);
        var batch = batches.start(key.toString(), wish.about(ids));
        return "redirect:"
                + UriComponentsBuilder.fromPath("/desk/batches/{id}")
                        .queryParam("from", "{from}")
                        .encode()
                        .buildAndExpand(batch.id(), back)
                        .toUriString();
    }
}
