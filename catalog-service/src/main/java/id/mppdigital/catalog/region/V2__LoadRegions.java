package id.mppdigital.catalog.region;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Loads the list of regions in one statement, so that a new database is ready at once. */
@Component
class V2__LoadRegions extends BaseJavaMigration {
    private static final String INSERT = """
            insert into regions (code, level, name)
            select * from unnest(cast(? as text[]), cast(? as text[]), cast(? as text[]))
            """;

    @Override
    public Integer getChecksum() {
        return 2138; // the decree's number; a later list comes with a migration of its own
    }

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        var rows = new ClassPathResource("region/regions.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(",", 3))
                .toList();
        var connection = context.getConnection();
        try (var insert = connection.prepareStatement(INSERT)) {
            for (int column = 0; column < 3; column++) {
                insert.setArray(column + 1, column(connection, rows, column));
            }
            insert.executeUpdate();
        }
    }

    private static Array column(Connection connection, List<String[]> rows, int column) throws SQLException {
        return connection.createArrayOf(
                "text", rows.stream().map(row -> row[column]).toArray());
    }
}
