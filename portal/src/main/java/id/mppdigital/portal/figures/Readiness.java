package id.mppdigital.portal.figures;

import id.mppdigital.portal.api.figures.AvailabilityApi.Day;
import id.mppdigital.portal.api.figures.AvailabilityApi.Part;
import id.mppdigital.portal.chart.Days;
import id.mppdigital.portal.page.Page;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** How often a part was ready, in words and as a chart. */
final class Readiness {
    private Readiness() {}

    static String name(Page page, Part part) {
        return page.word("figures.part", part.part());
    }

    static Days chart(Page page, Platform platform, Part part) {
        var shares = new ArrayList<@Nullable Double>();
        for (var day : platform.days()) {
            shares.add(Platform.on(day, part)
                    .map(each -> (double) each.up() / each.checks())
                    .orElse(null));
        }
        return new Days("part-" + part.part(), name(page, part), summary(page, part), shares);
    }

    static String summary(Page page, Part part) {
        var asked = part.days().stream().filter(day -> day.checks() > 0).toList();
        if (asked.isEmpty()) {
            return page.text("figures.platform.never");
        }
        var checks = asked.stream().mapToLong(Day::checks).sum();
        var up = asked.stream().mapToLong(Day::up).sum();
        var failed = asked.stream().filter(day -> day.up() < day.checks()).toList();
        return failed.isEmpty()
                ? page.text("figures.platform.always", asked.size())
                : page.text(
                        "figures.platform.mostly",
                        page.percent(up, checks),
                        asked.size(),
                        failed.size(),
                        page.day(failed.getLast().day()));
    }
}
