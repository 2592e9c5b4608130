package id.mppdigital.portal.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One bar for each day, side by side: high where all went well, visibly shorter where something did not, and no more
 * than a mark on the ground where nothing is known.
 *
 * @param id no other's on the page
 * @param summary what one sees, in a sentence
 * @param shares how much of each day went well, from 0 to 1; null where nothing is known
 */
public record Days(String id, String title, String summary, List<@Nullable Double> shares) {
    private static final double HEIGHT = 2;
    private static final double GROUND = 0.15;
    private static final double SEEN = 0.6;
    private static final double GAP = 0.25;

    String height() {
        return Share.em(HEIGHT);
    }

    String left(int day) {
        return Share.percent(day, shares.size());
    }

    String width() {
        return Share.percent(1 - GAP, shares.size());
    }

    String top(int day) {
        return Share.em(HEIGHT - high(day));
    }

    String height(int day) {
        return Share.em(high(day));
    }

    String look(int day) {
        var share = shares.get(day);
        return share == null ? "none" : share < 1 ? "bad" : "good";
    }

    /** A day with one failure in a thousand is to be seen too. */
    private double high(int day) {
        var share = shares.get(day);
        return share == null ? GROUND : share < 1 ? GROUND + (HEIGHT - GROUND) * SEEN * share : HEIGHT;
    }
}
