package id.mppdigital.bench.growth;

import id.mppdigital.bench.growth.Ask.Kind;
import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.test.Tokens;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Pages of applications as citizens, agencies and desks in malls turn them: first ones and such as lie anywhere in the
 * list.
 */
record ListAsks(JdbcClient jdbc, Size size, Tokens tokens) {
    private static final String PATH = "/applications/v1/applications";
    private static final int FULL_PAGE = 21; // and one that tells of the next page

    private record Desk(String agency, String mall, long rows) {}

    List<Kind> kinds() {
        var draw = new Draw(jdbc, size);
        var national = jdbc.sql("select growth.national(0)").query(String.class).single();
        var wide = tokens.agency(national);
        return List.of(
                list("a citizen's", ofCitizens(draw.citizens())),
                list("a busy citizen's, any page", anyPage("citizen_id", draw.busyCitizens(), "")),
                list("a national agency's", List.of(new Ask(PATH, wide))),
                list("a national agency's, any page", anyPage("agency", List.of(national), "")),
                list("a national agency's by status, any page", anyPage("agency", List.of(national), "IN_REVIEW")),
                list("a desk's in its mall", desks("", "")),
                list("a desk's in its mall by status", desks("where status = 'IN_REVIEW'", "?status=IN_REVIEW")),
                list("a desk's in five malls", List.of(new Ask(PATH, tokens.agency(national, malls(0, 5))))),
                new Kind("lists", "a desk's in a mall without any", quiet(national), true));
    }

    private static Kind list(String name, List<Ask> asks) {
        return new Kind("lists", name, asks);
    }

    private List<Ask> ofCitizens(List<String> citizens) {
        return citizens.stream().map(id -> new Ask(PATH, citizen(id))).toList();
    }

    private List<Ask> anyPage(String column, List<String> owners, String status) {
        return owners.stream()
                .flatMap(owner -> {
                    var token = column.equals("agency") ? tokens.agency(owner) : citizen(owner);
                    var filter = status.isEmpty() ? "" : "status=" + status + "&";
                    return cursors(column, owner, status).stream()
                            .map(cursor -> new Ask(PATH + "?" + filter + "after=" + cursor, token));
                })
                .toList();
    }

    private List<String> cursors(String column, String owner, String status) {
        return jdbc.sql("""
                select submitted_at, id from %s as moments cross join lateral (
                  select submitted_at, id from application
                  where %s = :owner and (:status = '' or status = :status) and submitted_at <= moment
                  order by submitted_at desc, id desc limit 1) as row
                """.formatted(Draw.MOMENTS, column))
                .param("owner", owner)
                .param("status", status)
                .query((row, _) -> Cursor.of(
                                row.getObject("submitted_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getObject("id", UUID.class))
                        .encode())
                .list();
    }

    /** Desks whose list fills a page; the fullest one where none does. */
    private List<Ask> desks(String where, String query) {
        var fullest = jdbc.sql("""
                select agency, mall, count(*) as rows from application %s group by agency, mall
                order by count(*) desc, agency, mall limit 500
                """.formatted(where)).query(Desk.class).list();
        long full = fullest.stream().filter(desk -> desk.rows() >= FULL_PAGE).count();
        return fullest.stream()
                .limit(Math.max(1, full))
                .map(desk -> new Ask(PATH + query, tokens.agency(desk.agency(), desk.mall())))
                .toList();
    }

    private List<Ask> quiet(String agency) {
        return IntStream.range(World.QUIET_MALL, World.MALLS)
                .mapToObj(mall -> new Ask(PATH, tokens.agency(agency, malls(mall, mall + 1))))
                .toList();
    }

    private String[] malls(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(mall -> jdbc.sql("select growth.mall(:mall)")
                        .param("mall", mall)
                        .query(String.class)
                        .single())
                .toArray(String[]::new);
    }

    private String citizen(String id) {
        return tokens.citizen(id, "6371015507900001");
    }
}
