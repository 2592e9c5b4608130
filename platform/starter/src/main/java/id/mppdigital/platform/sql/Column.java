package id.mppdigital.platform.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** How a column's value is read as a certain type. */
@FunctionalInterface
interface Column {
    @Nullable
    Object read(ResultSet row, int index) throws SQLException;
}
