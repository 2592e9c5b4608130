package id.mppdigital.portal.track;

import id.mppdigital.portal.api.FilingApi;
import id.mppdigital.portal.api.FormApi;
import id.mppdigital.portal.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A step on an application's way.
 *
 * @param state {@code done}, {@code now} or {@code later}
 */
record Step(String name, String state) {
    private static final List<String> ORDER = List.of(
            "SUBMITTED", "RECEIVED", "IN_REVIEW", "AWAITING_PAYMENT", "PAID", "APPROVED", "ISSUED", "COMPLETED");
    private static final Set<String> ENDS = Set.of("REJECTED", "WITHDRAWN", "EXPIRED", "DEEMED_GRANTED");

    /** The steps behind and before an application. After an end that is no completion nothing is shown as to come. */
    static List<Step> of(FilingApi.Detail application, List<FormApi.Stage> stages, Page page) {
        var status = application.status();
        var steps = new ArrayList<Step>();
        steps.add(new Step(page.text("track.step.submitted"), "done"));
        if (ENDS.contains(status)) {
            steps.add(new Step(page.text("track.status." + status), "done"));
            return steps;
        }
        var reviewing = ORDER.indexOf("IN_REVIEW");
        // A correction returns to the review.
        var at = status.equals("CORRECTION_REQUESTED") ? reviewing : ORDER.indexOf(status);
        var current = position(stages, application.stage());
        for (var i = 0; i < stages.size(); i++) {
            var behind = at > reviewing || at == reviewing && i < current;
            var now = at == reviewing && i == Math.max(current, 0);
            steps.add(new Step(stages.get(i).name().in(page.language()), behind ? "done" : now ? "now" : "later"));
        }
        if (stages.isEmpty()) {
            steps.add(new Step(
                    page.text("track.step.review"), at > reviewing ? "done" : at == reviewing ? "now" : "later"));
        }
        if (status.equals("AWAITING_PAYMENT")) {
            steps.add(new Step(page.text("track.step.payment"), "now"));
        }
        steps.add(end("track.step.decision", "APPROVED", at, page));
        steps.add(end("track.step.product", "ISSUED", at, page));
        return steps;
    }

    private static Step end(String key, String reached, int at, Page page) {
        return new Step(page.text(key), at >= ORDER.indexOf(reached) ? "done" : "later");
    }

    private static int position(List<FormApi.Stage> stages, @Nullable String stage) {
        return stages.stream().map(FormApi.Stage::code).toList().indexOf(stage);
    }
}
