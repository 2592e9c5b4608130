package id.mppdigital.portal.queue;

import id.mppdigital.portal.api.office.BatchApi;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What an officer looks for. It stands in the address of the queue, so it is kept when the officer comes back, and can
 * be sent to a colleague.
 *
 * @param view which cases: see {@link View}
 * @param number the beginning of a registration number; the services take no other filter with it
 */
public record QueueFilter(
        @Nullable View view,
        @Nullable String status,
        @Nullable String service,
        @Nullable String mall,
        @Nullable String number) {
    private static final int PAGE = 25;

    /** The four heaps of a desk. */
    public enum View {
        /** Those that the officer has. */
        MINE,
        /** Those that nobody has and that still wait for their product. */
        UNASSIGNED,
        /** Every case of the agency, newest first. */
        ALL,
        /** Beyond its time limit, the oldest limit first. */
        OVERDUE
    }

    /** As an address of the queue says it, whose values are encoded. */
    static QueueFilter of(MultiValueMap<String, String> asked) {
        var view = decoded(asked, "view");
        return new QueueFilter(
                Stream.of(View.values())
                        .filter(it -> it.name().equals(view))
                        .findFirst()
                        .orElse(null),
                decoded(asked, "status"),
                decoded(asked, "service"),
                decoded(asked, "mall"),
                decoded(asked, "number"));
    }

    static @Nullable String decoded(MultiValueMap<String, String> asked, String name) {
        var value = asked.getFirst(name);
        return value == null ? null : UriUtils.decode(value, StandardCharsets.UTF_8);
    }

    View chosen() {
        return view == null ? View.ALL : view;
    }

    /** As the service takes it. */
    MultiValueMap<String, String> asked(@Nullable String after) {
        var asked = new LinkedMultiValueMap<String, String>();
        asked.add("limit", Integer.toString(PAGE));
        if (isSearch()) {
            add(asked, "number", number);
        } else {
            add(asked, "status", status);
            add(asked, "service", service);
            add(asked, "due", due());
            add(asked, "assignee", assignee());
        }
        add(asked, "mall", mall);
        add(asked, "after", after);
        return asked;
    }

    /** For a batch, which is about all pages; there is none about a search by number. */
    public BatchApi.Filter ofAllPages() {
        var one = given(status);
        return new BatchApi.Filter(one == null ? null : List.of(one), given(mall), given(service), assignee(), due());
    }

    private @Nullable String due() {
        return chosen() == View.OVERDUE ? "OVERDUE" : null;
    }

    private @Nullable String assignee() {
        return switch (chosen()) {
            case MINE -> "me";
            case UNASSIGNED -> "none";
            case ALL, OVERDUE -> null;
        };
    }

    public boolean isSearch() {
        return number != null && !number.isBlank();
    }

    /** The queue's address with another heap, from its first page. */
    String heap(View other) {
        return new QueueFilter(other, status, service, mall, null).address(null);
    }

    public String address(@Nullable String after) {
        var address = UriComponentsBuilder.fromPath("/desk");
        var values = new LinkedHashMap<String, String>();
        parameters(after).forEach((name, value) -> {
            address.queryParam(name, "{" + name + "}");
            values.put(name, value);
        });
        return address.encode().buildAndExpand(values).toUriString();
    }

    /** The fields of the address. */
    public Map<String, String> parameters(@Nullable String after) {
        var all = new LinkedHashMap<String, @Nullable String>();
        all.put("view", view == null ? null : view.name());
        all.put("status", status);
        all.put("service", service);
        all.put("mall", mall);
        all.put("number", number);
        all.put("after", after);
        var said = new LinkedHashMap<String, String>();
        all.forEach((name, value) -> {
            if (value != null && !value.isBlank()) {
                said.put(name, value);
            }
        });
        return said;
    }

    private static void add(MultiValueMap<String, String> to, String name, @Nullable String value) {
        var given = given(value);
        if (given != null) {
            to.add(name, given);
        }
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
