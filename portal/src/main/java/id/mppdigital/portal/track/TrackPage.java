package id.mppdigital.portal.track;

import id.mppdigital.platform.problem.Language;
import id.mppdigital.portal.api.FilingApi;
import id.mppdigital.portal.page.Page;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where an application stands.
 *
 * @param differing the answers in which the citizen differs from a register
 * @param zone of the mall
 * @param now decides how much time is left
 */
record TrackPage(
        FilingApi.Detail application,
        List<Step> steps,
        List<FilingApi.Entry> timeline,
        List<Differing> differing,
        ZoneId zone,
        Instant now) {
    String path(String more) {
        return "/my/applications/" + application.id() + more;
    }

    String status(Page page) {
        return page.text("track.status." + application.status());
    }

    /** Who acts now; empty when all is done. */
    String waitingFor(Page page) {
        var side = application.waitingFor();
        return side == null
                ? ""
                : page.text("track.waiting." + side, application.agency().name().in(page.language()));
    }

    @Nullable
    String due(Page page) {
        var due = application.dueAt();
        return due == null ? null : page.text("track.due", page.time(due), TimeLeft.until(due, now, page));
    }

    boolean may(String status) {
        return application.next().contains(status);
    }

    List<FilingApi.Entry> newestFirst() {
        return timeline.reversed();
    }

    String at(Instant time, Page page) {
        return page.time(time, zone);
    }

    String entry(FilingApi.Entry entry, Page page) {
        return entry.isNote()
                ? page.word("track.noted", String.valueOf(entry.reasonCode()))
                : page.text("track.status." + entry.to());
    }

    /** Who made it: both persons where somebody acted for another, and the agency by its name. */
    String actor(FilingApi.Entry entry, Page page) {
        var both = entry.represented();
        var agency = entry.agency();
        if (both != null) {
            return page.text("track.actor.represented", both.representative(), both.principal());
        }
        return agency == null
                ? page.text("track.actor." + entry.actor())
                : page.text("track.actor." + entry.actor() + ".of", page.in(agency.name()));
    }

    /** What is to be corrected, in the agency's words; null without any. */
    @Nullable
    String request(Page page) {
        return newestFirst().stream()
                .filter(entry -> !entry.isNote())
                .findFirst()
                .map(entry -> reason(entry, page))
                .orElse(null);
    }

    @Nullable
    String reason(FilingApi.Entry entry, Page page) {
        var reason = entry.remarks().reason();
        return reason == null ? null : reason.in(page.language());
    }

    /** Null unless something is to be paid. */
    FilingApi.@Nullable Bill bill() {
        return application.status().equals("AWAITING_PAYMENT") ? application.bill() : null;
    }

    /** As in 30.000 or 30,000. */
    static String rupiah(long amount, Page page) {
        return NumberFormat.getIntegerInstance(page.language() == Language.EN ? Locale.ENGLISH : Locale.of("id"))
                .format(amount);
    }
}
