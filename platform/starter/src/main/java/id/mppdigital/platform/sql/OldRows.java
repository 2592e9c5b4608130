package id.mppdigital.platform.sql;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Deletes the rows of a table that are older than is kept: a few in each transaction, so that nobody waits long for
 * one. Several instances may do so at once; a row that somebody else holds is left for the next time.
 *
 * @param key columns of the primary key
 * @param time the column that tells the age; an index has to begin with it
 * @param atOnce rows in one transaction
 */
public record OldRows(String table, String key, String time, int atOnce) {
    /** Must not run in a transaction, or that holds all rows. */
    public void delete(JdbcClient jdbc, Instant before) {
        var some = jdbc.sql("""
                delete from %1$s where (%2$s) in (
                    select %2$s from %1$s where %3$s < :before order by %3$s limit :atOnce for update skip locked)
                """.formatted(table, key, time))
                .param("before", before)
                .param("atOnce", atOnce);
        int deleted;
        do {
            deleted = some.update();
        } while (deleted == atOnce);
    }
}
