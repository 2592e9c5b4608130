package id.mppdigital.bench.growth;

import id.mppdigital.bench.growth.Ask.Kind;
import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.test.Tokens;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything that an officer may filter the queue by, each with each, at the busiest desk: the first page, and one that
 * lies anywhere in the list.
 */
record DeskAsks(JdbcClient jdbc, Tokens tokens) {
    /** Those of the applications that are alike at every size. */
    static final String OFFICER = "rahmat";

    static final String SERVICE = "sim-internasional";
    static final String STATUS = "PAID";

    private static final String PATH = "/applications/v1/applications?limit=25&";
    private static final String NEWEST = "submitted_at desc, id desc";
    private static final String BY_DUE = "due_at, id";

    /**
     * A part of a filter.
     *
     * @param query as the service takes it
     * @param where what it means
     */
    private record Part(String name, String query, String where) {
        private static final Part NONE = new Part("", "", "true");

        private Part and(Part other) {
            return new Part((name + " " + other.name).strip(), query + other.query, where + " and " + other.where);
        }

        private boolean isByDue() {
            return query.contains("due=");
        }
    }

    private static final Part OVERDUE = new Part("overdue", "due=OVERDUE&", "due_at < now()");
    private static final Part SOON =
            new Part("due soon", "due=SOON&", "due_at >= now() and due_at < now() + interval '3 days'");
    private static final Part MINE = new Part("mine", "assignee=me&", "assignee = '" + OFFICER + "'");
    private static final Part UNASSIGNED =
            new Part("unassigned", "assignee=none&", "assignee is null and growth.is_open(status)");
    private static final Part OF_SERVICE =
            new Part("of a service", "service=" + SERVICE + "&", "service = '" + SERVICE + "'");
    private static final Part BY_STATUS = new Part("by status", "status=" + STATUS + "&", "status = '" + STATUS + "'");

    List<Kind> kinds() {
        var agency = jdbc.sql("select growth.national(0)").query(String.class).single();
        var mall = jdbc.sql("select growth.mall(0)").query(String.class).single();
        var atDesk = tokens.officer(OFFICER, agency, mall);
        var everywhere = tokens.officer(OFFICER, agency);
        return Stream.of(
                        filters()
                                .flatMap(filter -> Stream.of(
                                        kind(filter.name(), filter, List.of(""), atDesk),
                                        kind(
                                                filter.name() + ", any page",
                                                filter,
                                                cursors(filter, agency, mall),
                                                atDesk))),
                        Stream.of(MINE, OVERDUE, OF_SERVICE.and(BY_STATUS))
                                .map(filter -> kind(filter.name() + ", all malls", filter, List.of(""), everywhere)),
                        searches(agency, mall, atDesk))
                .flatMap(kinds -> kinds)
                .toList();
    }

    /** What is due soon is too little to be filtered by more. */
    private static Stream<Part> filters() {
        var all = Stream.of(Part.NONE, OVERDUE)
                .flatMap(due -> Stream.of(Part.NONE, MINE, UNASSIGNED)
                        .flatMap(whose -> Stream.of(Part.NONE, OF_SERVICE)
                                .flatMap(service -> Stream.of(Part.NONE, BY_STATUS)
                                        .map(status ->
                                                whose.and(service).and(status).and(due)))))
                .map(filter -> filter.name().isEmpty() ? new Part("everything", "", "true") : filter);
        return Stream.concat(all, Stream.of(SOON, MINE.and(SOON), UNASSIGNED.and(SOON)));
    }

    private Stream<Kind> searches(String agency, String mall, String token) {
        var numbers = jdbc.sql("""
                select registration_number from application
                where agency = :agency and mall = :mall and assignee = :officer order by id limit 200
                """)
                .param("agency", agency)
                .param("mall", mall)
                .param("officer", OFFICER)
                .query(String.class)
                .list();
        var beginning = mall + "-";
        var another =
                jdbc.sql("select growth.mall(1) || '-'").query(String.class).single();
        return Stream.of(
                search("a number", numbers.stream(), token, false),
                search("a mall's numbers", Stream.of(beginning), token, false),
                search(
                        "a mall's numbers, any page",
                        numbers.stream()
                                .map(number -> beginning + "&after="
                                        + Cursor.of("NUMBER", number).encode()),
                        token,
                        false),
                search("numbers of a mall that is not the officer's", Stream.of(another), token, true));
    }

    private static Kind search(String name, Stream<String> numbers, String token, boolean forNothing) {
        var asks =
                numbers.map(number -> new Ask(PATH + "number=" + number, token)).toList();
        return new Kind("desk's filters", name, asks, forNothing);
    }

    private static Kind kind(String name, Part filter, List<String> cursors, String token) {
        return new Kind(
                "desk's filters",
                name,
                cursors.stream()
                        .map(cursor ->
                                new Ask(PATH + filter.query() + (cursor.isEmpty() ? "" : "after=" + cursor), token))
                        .toList());
    }

    /** Where pages may begin, from the first to nearly the last, so that each page is full if the list can fill one. */
    private List<String> cursors(Part filter, String agency, String mall) {
        return jdbc.sql("""
                with found as (
                  select id, %1$s as moment, row_number() over (order by %2$s) as place, count(*) over () as rows
                  from application where agency = :agency and mall = :mall and %3$s)
                select moment, id from found
                where place %% greatest(1, rows / 100) = 0 and place <= greatest(1, rows - 30)
                """.formatted(
                                filter.isByDue() ? "due_at" : "submitted_at",
                                filter.isByDue() ? BY_DUE : NEWEST,
                                filter.where()))
                .param("agency", agency)
                .param("mall", mall)
                .query((row, _) -> cursor(
                        filter.isByDue(),
                        row.getObject("moment", OffsetDateTime.class),
                        row.getObject("id", UUID.class)))
                .list();
    }

    private static String cursor(boolean byDue, OffsetDateTime moment, UUID id) {
        return (byDue ? Cursor.of("DUE", moment.toInstant(), id) : Cursor.of(moment.toInstant(), id)).encode();
    }
}
