package id.mppdigital.drill.ha;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.drill.ledger.Books;
import id.mppdigital.local.Platform;
import id.mppdigital.local.PlatformFolder;
import id.mppdigital.local.parts.Tuning;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two real databases, without services. */
class StandbyIT {
    @TempDir
    private Path folder;

    @Test
    void whatWasAcknowledgedBeforeTheLossIsThereAfterThePromotion() throws Exception {
        var tuning = Tuning.LAPTOP.setting(Map.of("postgres", Map.of("wal_keep_size", "1GB")));
        try (var primary = new PlatformFolder(folder.resolve("platform")).prepare(tuning);
                var standby = Standby.beside(primary, folder.resolve("standby"))) {
            primary.start("postgres");
            write(primary, primary.port("postgres"), "create table kept as select 1 as number");
            standby.follow();
            write(primary, primary.port("postgres"), "insert into kept values (2)");

            primary.kill("postgres");
            standby.promote();

            write(primary, standby.port(), "insert into kept values (3)");
            try (var connection = new Books(primary, standby.port()).connect("application");
                    var statement = connection.createStatement();
                    var rows =
                            statement.executeQuery("select string_agg(number::text, ' ' order by number) from kept")) {
                rows.next();
                assertThat(rows.getString(1)).isEqualTo("1 2 3");
            }
        }
    }

    private static void write(Platform platform, int port, String sql) throws SQLException {
        try (var connection = new Books(platform, port).connect("application");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
