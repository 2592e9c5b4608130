package id.mppdigital.catalog.directory;

import id.mppdigital.platform.paging.Cursor;
import java.sql.ResultSet;
import java.sql.SQLException;
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
    private static final String SHOWN =
            "s.code, s.version, s.kind, s.name, s.description, s.time_limit, s.fee, s.questions";
    private static final String BY_CODE = """
            select %s, 0 as rank from services s
            where s.code > :code and s.newest %s order by s.code limit :limit
            """;
    /** The words are parsed once, instead of for every row. */
    private static final String BY_WORDS = """
            with query as materialized (
              select to_tsquery('indonesian', :words) || to_tsquery('english', :words) || to_tsquery('simple', :words) as words
            ), hits as (
              select %s, cast(1000000 * ts_rank(s.search, (select words from query)) as bigint) as rank from services s
              where s.search @@ (select words from query) and s.newest %s
            )
            select * from hits where rank < :rank or (rank = :rank and code > :code)
            order by rank desc, code limit :limit
            """;

    private final JdbcClient jdbc;
    private final Specs specs;

    ServiceSearch(JdbcClient jdbc, Specs specs) {
        this.jdbc = jdbc;
        this.specs = specs;
    }

    /** A service in a list. The rank says how well it matches the words; it is 0 without words. */
    record Hit(ServiceSummary service, long rank) {
        Cursor cursor() {
            return Cursor.of(rank, service.code());
        }
    }

    /** @param questions how many its form asks */
    record ServiceSummary(
            String code,
            int version,
            String kind,
            JsonNode name,
            JsonNode description,
            JsonNode timeLimit,
            JsonNode fee,
            int questions) {}

    /**
     * The services that hold all the words, each as a beginning of a word, in Indonesian or in English.
     *
     * @param after rank and code where the page before ended
     */
    List<Hit> find(@Nullable String words, @Nullable String mall, @Nullable String agency, Cursor after, int limit) {
        return jdbc.sql((words == null ? BY_CODE : BY_WORDS).formatted(SHOWN, offered(mall, agency)))
                .param("words", words == null ? "" : prefixes(words))
                .param("mall", mall)
                .param("agency", agency)
                .param("rank", rank(after))
                .param("code", after.parts().getLast())
                .param("limit", limit)
                .query((row, _) -> new Hit(summary(row), row.getLong("rank")))
                .list();
    }

    /** The statement holds only the conditions that are asked for, so that their index is used. */
    private static String offered(@Nullable String mall, @Nullable String agency) {
        if (mall == null && agency == null) {
            return "";
        }
        return " and exists (select 1 from offerings o where o.service = s.code and o.status = 'OPEN'"
                + (mall == null ? "" : " and o.mall = :mall")
                + (agency == null ? "" : " and o.agency = :agency")
                + ")";
    }

    private ServiceSummary summary(ResultSet row) throws SQLException {
        return new ServiceSummary(
                row.getString("code"),
                row.getInt("version"),
                row.getString("kind"),
                specs.of(row, "name"),
                specs.of(row, "description"),
                specs.of(row, "time_limit"),
                specs.of(row, "fee"),
                row.getInt("questions"));
    }

    /** Letters and digits only, so that the words can't hold operators of the query language. */
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
