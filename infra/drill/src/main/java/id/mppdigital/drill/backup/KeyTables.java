package id.mppdigital.drill.backup;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.postgresql.PGConnection;

/**
 * The tables of citizen-service that say who is still readable. They have a backup of their own, of which the newest
 * copy alone is kept: a database that was restored to a moment must not bring back whom an erasure forgot after it.
 */
record KeyTables(Path folder) {
    /** What is kept of each table. */
    private static final Map<String, String> TABLES =
            Map.of("data_key", "account", "erased_account", "account_index, at");

    private static final Path GUIDE = Path.of("docs", "guides", "protect-personal-data.md");
    private static final String MERGE = """
            delete from data_key where account not in (select account from newest_data_key);
            insert into erased_account (account_index, at)
              select account_index, at from newest_erased_account on conflict do nothing;
            """;

    /** Replaces the copy of before. */
    void copy(Connection citizen) throws SQLException, IOException {
        Files.createDirectories(folder);
        for (var table : TABLES.entrySet()) {
            var rows = new StringWriter();
            copying(citizen, "copy " + table.getKey() + " (" + table.getValue() + ") to stdout", rows);
            var next = Files.writeString(folder.resolve(table.getKey() + ".next"), rows.toString());
            Files.move(
                    next,
                    folder.resolve(table.getKey()),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes out whose keys are gone by now, as section 4 of the guide says, before the service is started. */
    void forget(Connection citizen, Path repository) throws SQLException, IOException {
        try (var statement = citizen.createStatement()) {
            for (var table : TABLES.keySet()) {
                statement.execute("create temp table newest_%1$s as select %2$s from %1$s with no data"
                        .formatted(table, TABLES.get(table)));
                try (var rows = Files.newBufferedReader(folder.resolve(table))) {
                    copying(citizen, "copy newest_" + table + " from stdin", rows);
                }
            }
            statement.execute(MERGE);
            statement.execute(guide(Files.readString(repository.resolve(GUIDE))));
        }
    }

    /** The statements that an operator would paste. */
    private static String guide(String text) {
        var begin = text.indexOf("<<'SQL'\n") + "<<'SQL'\n".length();
        return text.substring(begin, text.indexOf("\nSQL\n", begin));
    }

    private static void copying(Connection connection, String sql, Writer to) throws SQLException, IOException {
        connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql, to);
    }

    private static void copying(Connection connection, String sql, Reader from) throws SQLException, IOException {
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, from);
    }
}
