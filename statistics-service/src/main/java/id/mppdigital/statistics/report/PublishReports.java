package id.mppdigital.statistics.report;

import static java.util.stream.Collectors.toMap;

import id.mppdigital.platform.problem.Wording;
import id.mppdigital.statistics.catalog.Catalogue;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Computes the reports of all malls and of the nation from one state of the facts: what one of them hides, no other may
 * show.
 */
@Component
class PublishReports {
    private static final int DAYS = 30;
    private static final int AT_ONCE = 5_000;
    private static final int FEWEST_DECISIONS = 10;
    private static final Wording ALL_MALLS = new Wording("Semua mal", "All malls");

    private final JdbcClient jdbc;
    private final Facts facts;
    private final Catalogue catalogue;
    private final Reports reports;
    private final StatisticsSettings settings;
    private final Clock clock;

    PublishReports(
            JdbcClient jdbc,
            Facts facts,
            Catalogue catalogue,
            Reports reports,
            StatisticsSettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.catalogue = catalogue;
        this.reports = reports;
        this.settings = settings;
        this.clock = clock;
    }

    /** A few at a time, so that events wait only shortly for their rows. */
    void findDueDates() {
        while (facts.findDueDates(AT_ONCE) == AT_ONCE) {
            // There may be more.
        }
    }

    /** Does nothing while another instance is at it. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void publish() {
        if (!jdbc.sql("select pg_try_advisory_xact_lock(18)")
                .query(Boolean.class)
                .single()) {
            return;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var malls = catalogue.malls();
        var figures = new Figures(
                new Tables(facts.tallies(now, DAYS), settings.rounding()),
                facts.hours(FEWEST_DECISIONS).stream().collect(toMap(Facts.Hours::scope, Function.identity())),
                catalogue.agencies(),
                catalogue.services(),
                malls);
        malls.forEach((code, name) -> reports.store(code, figures.of(code, new Report.Place(code, name), now)));
        reports.store(Cell.NATIONAL, figures.of(Cell.NATIONAL, new Report.Place(null, ALL_MALLS), now));
    }
}
