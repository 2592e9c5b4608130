package id.mppdigital.portal.api;

import id.mppdigital.platform.problem.Wording;
import id.mppdigital.portal.api.CatalogueApi.Directory;
import id.mppdigital.portal.page.Away;
import id.mppdigital.portal.page.NotThere;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/**
 * What registers, agencies and front-ends are called. They change rarely, so every page takes what was read some minutes
 * ago. No page fails for a name: one that can't be read is its code, and it is not asked for again at once.
 */
@Component
public class Names {
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Duration AGAIN = Duration.ofSeconds(20);
    private static final Reading NOTHING = new Reading(Map.of(), Instant.MIN);

    private record Reading(Map<String, Wording> names, Instant until) {}

    private final CatalogueApi catalogue;
    private final Clock clock;
    private volatile Reading last = NOTHING;

    Names(CatalogueApi catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    public Wording register(String code) {
        return name("register/", code);
    }

    public Wording agency(String code) {
        return name("agency/", code);
    }

    /** Of a front-end. */
    public Wording channel(String code) {
        return name("channel/", code);
    }

    /** For tests, whose catalogue changes at once. */
    public void forget() {
        last = NOTHING;
    }

    private Wording name(String kind, String code) {
        return all().getOrDefault(kind + code, Wording.same(code));
    }

    private Map<String, Wording> all() {
        var known = last;
        var now = clock.instant();
        if (now.isBefore(known.until())) {
            return known.names();
        }
        try {
            known = new Reading(read(), now.plus(KEPT));
        } catch (Away | NotThere | HttpClientErrorException _) {
            known = new Reading(known.names(), now.plus(AGAIN));
        }
        last = known;
        return known.names();
    }

    private Map<String, Wording> read() {
        var names = new HashMap<String, Wording>();
        add("register/", catalogue.registers(), names::put);
        add("channel/", catalogue.channels(), names::put);
        @Nullable String after = null;
        do {
            var page = catalogue.agencies(after);
            add("agency/", page, names::put);
            after = page.next();
        } while (after != null);
        return Map.copyOf(names);
    }

    private static void add(String kind, Directory page, BiConsumer<String, Wording> names) {
        page.items().forEach(one -> names.accept(kind + one.code(), one.name()));
    }
}
