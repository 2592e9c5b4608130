package id.mppdigital.platform.meters;

import io.micrometer.core.instrument.Tag;
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
 * @param source distinguishes this one from others of the same name, by a tag of each of its values; empty if it is alone
 */
public record DatabaseMeter(
        String name, String description, @Nullable String unit, String sql, Tags source) implements Measured {
    public static DatabaseMeter count(String name, String description, String sql) {
        return new DatabaseMeter(name, description, null, sql, Tags.empty());
    }

    public static DatabaseMeter seconds(String name, String description, String sql) {
        return new DatabaseMeter(name, description, "seconds", sql, Tags.empty());
    }

    /** One of several of its name. */
    public DatabaseMeter of(String tag, String value) {
        return new DatabaseMeter(name, description, unit, sql, Tags.of(tag, value));
    }

    /** Its name, and its source if it has one: no other meter has it. */
    String fullName() {
        return source.stream().map(Tag::getValue).reduce(name, (one, next) -> one + " " + next);
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

    private Tags tags(ResultSet row) throws SQLException {
        var columns = row.getMetaData();
        var tags = source;
        for (int column = 1; column < columns.getColumnCount(); column++) {
            tags = tags.and(columns.getColumnLabel(column), row.getString(column));
        }
        return tags;
    }
}
