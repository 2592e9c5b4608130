package id.mppdigital.portal.batch;

import id.mppdigital.portal.api.office.BatchApi.Expected;
import id.mppdigital.portal.api.office.BatchApi.Preview;
import id.mppdigital.portal.page.Page;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What would happen to how many cases.
 *
 * @param key of the batch that the page's form starts
 */
public record PreviewPage(Wish wish, Preview preview, UUID key) {
    public int changed() {
        return preview.expected().stream()
                .filter(it -> it.outcome().equals("CHANGED"))
                .mapToInt(Expected::count)
                .sum();
    }

    public int total() {
        return preview.expected().stream().mapToInt(Expected::count).sum();
    }

    /** All in one field: a form of 800 fields would be refused. */
    public String ids() {
        return preview.ids().stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    /** What would come of these; the platform says why some would be refused. */
    public String words(Expected expected, Page page) {
        return expected.refusal() == null
                ? page.word("batch.expected." + wish.deed(), expected.outcome())
                : page.in(expected.refusal().detail());
    }
}
