package id.mppdigital.platform.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * What a service does with its work.
 *
 * @param <T> a piece of work
 * @param <R> what a try leaves to be written down
 */
public interface Worker<T, R> {
    /** Reads an item from its row, which has the table's columns and those that it adds to a claim. */
    T read(ResultSet row) throws SQLException;

    /** Does the work; no transaction is open. What is thrown here counts as a failed try, and is not told below. */
    Worked<R> work(Claimed<T> claimed);

    /**
     * Writes what belongs to these settlements, in their transaction. When it throws, each of them is settled once more
     * by itself.
     *
     * @param settled those whose lease still held
     */
    void settled(List<Settled<R>> settled);
}
