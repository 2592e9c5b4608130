package id.mppdigital.portal.act;

import id.mppdigital.portal.api.RepresentationApi;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A power of attorney as somebody fills it in.
 *
 * @param id of the page, so that a second click drafts no second one
 * @param from when the page was opened, in seconds since 1970: the same for both clicks
 * @param days how long it is to hold from then on
 */
record Wish(UUID id, long from, String me, String nik, List<String> services, Terms terms) {
    static final List<Integer> DAYS = List.of(30, 90, 180, 365);
    static final List<String> ACTIONS = List.of("APPLY", "CORRECT", "RECEIVE");

    record Terms(List<String> actions, int days) {}

    static Wish begun(Instant now) {
        var terms = new Terms(List.of("APPLY"), DAYS.getFirst());
        return new Wish(UUID.randomUUID(), now.getEpochSecond(), "PRINCIPAL", "", List.of(), terms);
    }

    RepresentationApi.Draft draft() {
        var until = Instant.ofEpochSecond(from).plus(Duration.ofDays(terms.days()));
        return new RepresentationApi.Draft(me, nik.replaceAll("[ .-]", ""), services, terms.actions(), until);
    }
}
