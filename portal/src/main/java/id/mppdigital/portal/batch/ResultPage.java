package id.mppdigital.portal.batch;

import id.mppdigital.portal.api.office.BatchApi.Batch;
import id.mppdigital.portal.api.office.BatchApi.Result;
import id.mppdigital.portal.api.office.BatchApi.Results;
import id.mppdigital.portal.queue.Way;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A batch with some of its results.
 *
 * @param outcome only those are shown; null for all
 * @param after where this page of results begins; null for the first
 * @param back the queue from which the batch was started
 */
public record ResultPage(
        Batch batch,
        Results results,
        @Nullable Outcome outcome,
        @Nullable String after,
        String back) {
    /** One of {@link Deed}, or a status: other front-ends may move cases elsewhere. */
    public String deed() {
        return batch.to() == null ? Deed.ASSIGNED.name() : batch.to();
    }

    private boolean isKnown() {
        return Stream.of(Deed.values()).anyMatch(it -> it.name().equals(deed()));
    }

    public int ended() {
        return batch.counts().total() - batch.counts().open();
    }

    /** Changes whenever something of this page does. */
    public String state() {
        return batch.counts().toString();
    }

    /** The outcomes that cases have. */
    public List<Outcome> outcomes() {
        return Stream.of(Outcome.values()).filter(it -> count(it) > 0).toList();
    }

    public int count(Outcome one) {
        return one.of(batch.counts());
    }

    /** This batch with the results of one outcome only, or with all. */
    public String address(@Nullable Outcome one) {
        return address(one, null);
    }

    public @Nullable String nextAddress() {
        return results.next() == null ? null : address(outcome, results.next());
    }

    /** This page. */
    public String here() {
        return address(outcome, after);
    }

    public String look(Result result) {
        return Way.look(result.id(), String.valueOf(result.registrationNumber()), here());
    }

    /** The same again, for the cases of this page that failed on our side; null when there are none. */
    public @Nullable String again() {
        var failed = results.items().stream()
                .filter(it -> it.outcome().equals(Outcome.FAILED.name()))
                .map(Result::id)
                .toArray();
        if (failed.length == 0 || !isKnown()) {
            return null;
        }
        var address = UriComponentsBuilder.fromPath("/desk/batch")
                .queryParam("deed", deed())
                .queryParam("id", failed)
                .queryParam("from", "{from}")
                .queryParam("which", Chosen.Which.CHOSEN);
        if (batch.officer() != null) {
            address.queryParam("officer", "{officer}");
        }
        return address.encode()
                .buildAndExpand(Map.of("from", back, "officer", String.valueOf(batch.officer())))
                .toUriString();
    }

    private String address(@Nullable Outcome one, @Nullable String start) {
        var address = UriComponentsBuilder.fromPath("/desk/batches/{id}").queryParam("from", "{from}");
        if (one != null) {
            address.queryParam("outcome", one);
        }
        if (start != null) {
            address.queryParam("after", "{after}");
        }
        return address.encode()
                .buildAndExpand(Map.of("id", batch.id(), "from", back, "after", String.valueOf(start)))
                .toUriString();
    }
}
