package id.mppdigital.application.cases.saga;

import id.mppdigital.platform.events.Ids;
import id.mppdigital.platform.sql.SqlArray;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The parts that are to be filed now; the queue looks for them. */
@Repository
class PartStarts {
    private static final String LINE = "parts";

    private final JdbcClient jdbc;

    PartStarts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID part) {
        jdbc.sql("insert into part_start (id, part_id, line) values (:id, :part, :line)")
                .param("id", Ids.next())
                .param("part", part)
                .param("line", LINE)
                .update();
    }

    /** What is queued of the part, be it parked, has nothing to do any more. */
    void remove(Part part) {
        jdbc.sql("delete from part_start where part_id = :part")
                .param("part", part.id())
                .update();
    }

    void remove(List<UUID> starts) {
        jdbc.sql("delete from part_start where id = any(cast(:ids as uuid[]))")
                .param("ids", SqlArray.of(starts, id -> id, UUID[]::new))
                .update();
    }
}
