package id.mppdigital.catalog.directory;

import id.mppdigital.platform.paging.Cursor;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;

/** Finds services by words, mall and agency; always the newest published version. */
@Repository
class ServiceSearch {
    private static final int MOST_WORDS = 10;

    private final JdbcClient jdbc;
    private final Specs specs;

    ServiceSearch(JdbcClient jdbc, Specs specs) {
        this.jdbc = jdbc;
        this.specs = specs;
    }

    /** A service in a list; the rank says how well it fits the words, and is 0 without any. */
    record Hit(ServiceSummary service, long rank) {
        Cursor cursor() {
            return Cursor.of(rank, service.code());
        }
    }

    record ServiceSummary(
            String code,
            int version,
            String kind,
            JsonNode name,
            JsonNode description,
            JsonNode timeLimit,
            JsonNode fee) {}

    /**
     * The services that hold all the words, each as a beginning of a word, in Indonesian or in English.
     *
     * @param after rank and code where the page before ended
     */
    List<Hit> find(@Nullable String words, @Nullable String mall, @Nullable String agency, Cursor after, int limit) {
        return jdbc.sql("""
                with query as (
                  select to_tsquery('indonesian', :words) as id, to_tsquery('english', :words) as en,
                    to_tsquery('simple', :words) as exact
                ), newest as (
                  select distinct on (code) code, version, spec, search from services
                  where status = 'PUBLISHED' order by code, version desc
                ), hits as (
                  select s.code, s.version, s.spec,
                    case when :all then 0 else cast(1000000 * greatest(
                      ts_rank(search, query.id), ts_rank(search, query.en), ts_rank(search, query.exact)) as bigint) end as rank
                  from newest s, query
                  where (:all or search @@ query.id or search @@ query.en or search @@ query.exact)
                    and ((cast(:mall as text) is null and cast(:agency as text) is null) or exists (
                      select 1 from offerings o where o.service = s.code and o.status = 'OPEN'
                        and (cast(:mall as text) is null or o.mall = :mall)
                        and (cast(:agency as text) is null or o.agency = :agency)))
                )
                select * from hits where rank < :rank or (rank = :rank and code > :code)
                order by rank desc, code limit :limit
                """)
                .param("all", words == null)
                .param("words", words == null ? "" : prefixes(words))
                .param("mall", mall)
                .param("agency", agency)
                .param("rank", rank(after))
                .param("code", after.parts().getLast())
                .param("limit", limit)
                .query((row, _) -> new Hit(
                        summary(row.getString("code"), row.getInt("version"), specs.of(row)), row.getLong("rank")))
                .list();
    }

    private static ServiceSummary summary(String code, int version, JsonNode spec) {
        var standard = spec.path("standard");
        return new ServiceSummary(
                code,
                version,
                spec.path("kind").asString(),
                spec.path("name"),
                spec.path("description"),
                standard.path("timeLimit"),
                standard.path("fee"));
    }

    /** Letters and digits only, so that nothing of the query language gets in. */
    private static String prefixes(String words) {
        return Arrays.stream(words.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }

    private static long rank(Cursor after) {
        try {
            return Long.parseLong(after.parts().getFirst());
        } catch (NumberFormatException _) {
            throw Cursor.invalid();
        }
    }
}
