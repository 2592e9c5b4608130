package id.mppdigital.bench.growth;

import id.mppdigital.bench.growth.Ask.Kind;
import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.test.Tokens;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an officer filters the queue by: the first page, and one that lies anywhere in the list. */
record DeskAsks(JdbcClient jdbc, Tokens tokens) {
    private static final String PATH = "/applications/v1/applications?limit=25&";
    private static final String OFFICER = "petugas-3";

    /** Desks that have enough for a full page of most filters are asked; all of the fullest ones where none has. */
    private static final int ENOUGH = 150;

    private static final int DESKS = 40;

    private static final String MOMENTS =
            "(select now() - interval '140 hours' * n as moment from generate_series(1, 100) as n)";

    /**
     * @param where what it means, to draw pages from the middle of the list
     * @param by the column that sorts it
     */
    private record Filter(String name, String query, String where, By by) {}

    private enum By {
        SUBMITTED("submitted_at", "desc", "<="),
        DUE("due_at", "asc", ">=");

        private final String column;
        private final String direction;
        private final String onwards;

        By(String column, String direction, String onwards) {
            this.column = column;
            this.direction = direction;
            this.onwards = onwards;
        }
    }

    private static final String MINE = "assignee = '" + OFFICER + "'";
    private static final String OVERDUE = "due_at < now()";
    private static final List<Filter> FILTERS = List.of(
            new Filter("mine", "assignee=me", MINE, By.SUBMITTED),
            new Filter("unassigned", "assignee=none", "assignee is null and growth.is_open(status)", By.SUBMITTED),
            new Filter("overdue", "due=OVERDUE", OVERDUE, By.DUE),
            new Filter("a service's", "service=skck", "service = 'skck'", By.SUBMITTED),
            new Filter("a status's", "status=IN_REVIEW", "status = 'IN_REVIEW'", By.SUBMITTED),
            new Filter(
                    "a service's by status",
                    "service=skck&status=IN_REVIEW",
                    "service = 'skck' and status = 'IN_REVIEW'",
                    By.SUBMITTED),
            new Filter("mine of a service", "assignee=me&service=skck", MINE + " and service = 'skck'", By.SUBMITTED),
            new Filter("overdue of a service", "due=OVERDUE&service=skck", OVERDUE + " and service = 'skck'", By.DUE),
            new Filter(
                    "overdue by status", "due=OVERDUE&status=SUBMITTED", OVERDUE + " and status = 'SUBMITTED'", By.DUE),
            new Filter("mine that are overdue", "assignee=me&due=OVERDUE", MINE + " and " + OVERDUE, By.DUE));

    private record Desk(String agency, String mall, long rows) {}

    List<Kind> kinds() {
        var fullest = jdbc.sql("""
                select agency, mall, count(*) as rows from application group by agency, mall
                order by count(*) desc, agency, mall limit %d
                """.formatted(DESKS)).query(Desk.class).list();
        var full = fullest.stream().filter(desk -> desk.rows() >= ENOUGH).toList();
        var desks = full.isEmpty() ? fullest : full;
        return FILTERS.stream().flatMap(filter -> kinds(filter, desks)).toList();
    }

    private Stream<Kind> kinds(Filter filter, List<Desk> desks) {
        var first = desks.stream()
                .map(desk -> new Ask(PATH + filter.query(), token(desk)))
                .toList();
        var later = desks.stream()
                .flatMap(desk -> cursors(filter, desk).stream()
                        .map(cursor -> new Ask(PATH + filter.query() + "&after=" + cursor, token(desk))))
                .toList();
        return Stream.of(
                new Kind("desk's filters", filter.name(), first),
                new Kind("desk's filters", filter.name() + ", any page", later));
    }

    private String token(Desk desk) {
        return tokens.officer(OFFICER, desk.agency(), desk.mall());
    }

    /** Where pages may begin, from the first to nearly the last. */
    private List<String> cursors(Filter filter, Desk desk) {
        var by = filter.by();
        return jdbc.sql("""
                select row.* from %1$s as moments cross join lateral (
                  select %2$s as moment, id from application
                  where agency = :agency and mall = :mall and %3$s and %2$s %4$s moments.moment
                  order by %2$s %5$s, id %5$s limit 1) as row
                """.formatted(MOMENTS, by.column, filter.where(), by.onwards, by.direction))
                .param("agency", desk.agency())
                .param("mall", desk.mall())
                .query((row, _) ->
                        cursor(by, row.getObject("moment", OffsetDateTime.class), row.getObject("id", UUID.class)))
                .list();
    }

    private static String cursor(By by, OffsetDateTime moment, UUID id) {
        return (by == By.DUE ? Cursor.of("DUE", moment.toInstant(), id) : Cursor.of(moment.toInstant(), id)).encode();
    }
}
