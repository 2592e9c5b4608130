package id.mppdigital.statistics.report;

import id.mppdigital.platform.problem.Wording;
import id.mppdigital.statistics.catalog.Catalogue;
import id.mppdigital.statistics.disclosure.SmallCells;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
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
    private static final Wording ALL_MALLS = new Wording("Semua mal", "All malls");

    private record Counted(Set<Tally> tallies, Tables tables) {}

    private final JdbcClient jdbc;
    private final Facts facts;
    private final Catalogue catalogue;
    private final Reports reports;
    private final Clock clock;
    private volatile Counted last = new Counted(Set.of(), new Tables(List.of()));

    PublishReports(JdbcClient jdbc, Facts facts, Catalogue catalogue, Reports reports, Clock clock) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.catalogue = catalogue;
        this.reports = reports;
        this.clock = clock;
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
        var figures = new Figures(
                tables(facts.tallies(now, DAYS)),
                facts.hours(SmallCells.SMALLEST),
                catalogue.agencies(),
                catalogue.services());
        catalogue
                .malls()
                .forEach((code, name) -> reports.store(code, figures.of(code, new Report.Place(code, name), now)));
        reports.store(Cell.NATIONAL, figures.of(Cell.NATIONAL, new Report.Place(null, ALL_MALLS), now));
    }

    /** What is hidden takes a while to find, so it is found anew only for new counts. */
    private Tables tables(List<Tally> tallies) {
        var counted = Set.copyOf(tallies);
        if (!counted.equals(last.tallies())) {
            last = new Counted(counted, new Tables(tallies));
        }
        return last.tables();
    }
}
