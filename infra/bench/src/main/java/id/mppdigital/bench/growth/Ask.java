package id.mppdigital.bench.growth;

import java.util.List;

/**
 * One request of somebody.
 *
 * @param path with its query
 * @param token the bearer's; empty for what is public
 */
record Ask(String path, String token) {

    /**
     * Requests that are alike but for whom they are about; at every size their answers are equally long.
     *
     * @param group what the bars speak of: lists, timelines, inboxes, searches …
     * @param name what is asked, in words
     */
    record Kind(String group, String name, List<Ask> asks) {
        Kind {
            asks = List.copyOf(asks);
            if (asks.isEmpty()) {
                throw new IllegalStateException("Nothing to ask for: " + name);
            }
        }
    }
}
