package id.mppdigital.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The newest migration meets a catalogue that is in use. */
@CatalogueTest
class MigrationIT {
    @Autowired
    private CatalogueApi catalogue;

    @Autowired
    private Flyway flyway;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void removeTheOldDatabase() {
        jdbc.sql("drop schema if exists earlier cascade").update();
    }

    @Test
    void a_filled_catalogue_of_the_version_before_becomes_what_a_new_one_is() {
        catalogue.applyShipped();
        migrate(versionBefore());
        var tables = tables();
        fill(tables);

        migrate("latest");

        assertThat(tables).contains("services", "malls", "agencies", "offerings", "revision_changes");
        for (var table : tables) {
            assertThat(rows("earlier", table)).as(table).isEqualTo(rows("public", table));
        }
    }

    private String versionBefore() {
        var applied = Arrays.asList(flyway.info().applied());
        return String.valueOf(applied.get(applied.size() - 2).getVersion());
    }

    private void migrate(String target) {
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .schemas("earlier")
                .target(target)
                .load()
                .migrate();
    }

    /** But for the regions, which a migration has loaded. */
    private List<String> tables() {
        return jdbc.sql("""
                select table_name from information_schema.tables
                where table_schema = 'earlier' and table_name not in ('flyway_schema_history', 'regions')
                """).query(String.class).list();
    }

    /** With the rows of the service under test, as far as that version had columns for them. */
    private void fill(List<String> tables) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("set local session_replication_role = replica").update(); // no order of tables, and no triggers
            for (var table : tables) {
                var columns = String.join(", ", columns(table));
                jdbc.sql("insert into earlier." + table + " (" + columns + ") overriding system value select " + columns
                                + " from public." + table)
                        .update();
            }
        });
    }

    private List<String> columns(String table) {
        return jdbc.sql("""
                select column_name from information_schema.columns
                where table_schema = 'earlier' and table_name = ? and is_generated = 'NEVER'
                """).param(table).query(String.class).list();
    }

    private List<String> rows(String schema, String table) {
        return jdbc.sql("select to_jsonb(t)::text from " + schema + "." + table + " t order by 1")
                .query(String.class)
                .list();
    }
}
