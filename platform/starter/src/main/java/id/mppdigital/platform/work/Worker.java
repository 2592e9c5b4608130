package id.mppdigital.platform.work;

import java.sql.ResultSet;
import java.sql.SQLException;

/** What a service does with its work. */
public interface Worker<T> {
    /** Reads an item from its row, which has the table's columns and those that it adds to a claim. */
    T read(ResultSet row) throws SQLException;

    /** Does the work; no transaction is open. What is thrown here counts as a failed try. */
    Worked work(Claimed<T> claimed);
}
