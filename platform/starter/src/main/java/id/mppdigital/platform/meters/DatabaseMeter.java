package id.mppdigital.platform.meters;

import io.micrometer.core.instrument.Tags;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A meter that is counted in the database. All instances ask the same, so all of them show the same.
 *
 * @param unit such as {@code seconds}; null for a plain number
 * @param sql asks for the values, one a row: the last column is the value, the others are tags by the columns' names
 */
public record DatabaseMeter(
        String name, String description, @Nullable String unit, String sql) implements Measured {
    public static DatabaseMeter count(String name, String description, String sql) {
        return new DatabaseMeter(name, description, null, sql);
    }

    public static DatabaseMeter seconds(String name, String description, String sql) {
        return new DatabaseMeter(name, description, "seconds", sql);
    }

    @Override
    public List<DatabaseMeter> meters() {
        return List.of(this);
    }

    /** Its values now, by their tags. */
    public Map<Tags, Double> read(JdbcClient jdbc) {
        var values = new HashMap<Tags, Double>();
        jdbc.sql(sql).query((RowCallbackHandler)
                row -> values.put(tags(row), row.getDouble(row.getMetaData().getColumnCount())));
        return values;
    }

    private static Tags tags(ResultSet row) throws SQLException {
        var columns = row.getMetaData();
        var tags = Tags.empty();
        for (int column = 1; column < columns.getColumnCount(); column++) {
            tags = tags.and(columns.getColumnLabel(column), row.getString(column));
        }
        return tags;
    }
}
