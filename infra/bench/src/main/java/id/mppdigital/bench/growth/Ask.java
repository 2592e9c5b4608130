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
     * @param forNothing when every answer is to be an empty page; otherwise at least one must not be
     */
    record Kind(String group, String name, List<Ask> asks, boolean forNothing) {
        Kind(String group, String name, List<Ask> asks) {
            this(group, name, asks, false);
        }

        Kind {
            asks = List.copyOf(asks);
            if (asks.isEmpty()) {
                throw new IllegalStateException("The data holds nothing to ask for: " + name);
            }
        }

        String title() {
            return group + ": " + name;
        }
    }
}
