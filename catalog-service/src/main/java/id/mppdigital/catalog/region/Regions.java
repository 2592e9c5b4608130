package id.mppdigital.catalog.region;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All regions. */
@Repository
public class Regions {
    private final JdbcClient jdbc;

    Regions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The codes of all regencies and cities. */
    public Set<String> regencyCodes() {
        return new HashSet<>(jdbc.sql("select code from regions where level = 'regency'")
                .query(String.class)
                .list());
    }

    List<Region> list(@Nullable String parent, @Nullable String level, String after, int limit) {
        return jdbc.sql("""
                select code, level, name, parent from regions
                where (cast(:parent as text) is null or parent = :parent)
                  and (cast(:level as text) is null or level = :level)
                  and code > :after
                order by code limit :limit
                """)
                .param("parent", parent)
                .param("level", level)
                .param("after", after)
                .param("limit", limit)
                .query(Region.class)
                .list();
    }
}
