package id.mppdigital.platform.test.server;

import id.mppdigital.platform.test.server.PostgreSql.Database;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.postgresql.PGConnection;

/**
 * The rows of a database at one moment, as {@code pg_dump --data-only} writes them: with COPY, in one snapshot. The
 * embedded server brings no pg_dump.
 */
public final class Backup {
    private static final String TABLES =
            "select tablename from pg_tables where schemaname = 'public' and tablename !~ 'schema_history'";
    private static final String SEQUENCES =
            "select sequencename, last_value from pg_sequences where schemaname = 'public' and last_value is not null";

    private final Map<String, byte[]> rows = new LinkedHashMap<>();
    private final Map<String, Long> sequences = new LinkedHashMap<>();

    private Backup() {}

    public static Backup without(Database database, Set<String> tables) {
        return of(database, table -> !tables.contains(table));
    }

    public static Backup only(Database database, Set<String> tables) {
        return of(database, tables::contains);
    }

    private static Backup of(Database database, Predicate<String> wanted) {
        var backup = new Backup();
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set transaction isolation level repeatable read");
            for (var table : names(connection)) {
                if (wanted.test(table)) {
                    backup.rows.put(table, copyOf(table, connection));
                }
            }
            try (var found = statement.executeQuery(SEQUENCES)) {
                while (found.next()) {
                    backup.sequences.put(found.getString(1), found.getLong(2));
                }
            }
            return backup;
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be backed up", e);
        }
    }

    /** Replaces the rows of its tables in a database of the same schema. */
    public void restoreInto(Database database) {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // As a restore does: the rows come as they are, whatever triggers and foreign keys say.
            statement.execute("set session_replication_role = replica");
            for (var table : rows.entrySet()) {
                statement.execute("delete from " + table.getKey());
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy " + table.getKey() + " from stdin", new ByteArrayInputStream(table.getValue()));
            }
            for (var sequence : sequences.entrySet()) {
                statement.execute("select setval('%s', %d)".formatted(sequence.getKey(), sequence.getValue()));
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("The backup could not be restored", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] copyOf(String table, Connection connection) throws SQLException {
        var bytes = new ByteArrayOutputStream();
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<String> names(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(TABLES)) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        return names;
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
