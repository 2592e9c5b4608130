package id.mppdigital.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.notification.NotificationTest;
import id.mppdigital.platform.test.server.AlsoInContainers;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a version before this one has left in the database goes on where it was. */
@AlsoInContainers
@NotificationTest
class MigrationIT {
    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void removeTheOldDatabase() {
        jdbc.sql("drop schema before_channels cascade").update();
    }

    @Test
    void unfinishedEmailsGoOnAsWorkOfTheirChannelAndChosenSwitchesStay() {
        migrate("1");
        email("QUEUED", 2);
        email("WAITING", 0);
        email("PARKED", 20);
        email("SENT", 1);
        jdbc.sql("insert into before_channels.preference (citizen_id, locale, email) values ('siti', 'en', false)")
                .update();

        migrate("latest");

        assertThat(jdbc.sql("""
                        select concat_ws(' ', channel, state, attempts, uncounted,
                            give_up_at = queued_at + interval '7 days', lease)
                        from before_channels.email order by state
                        """).query(String.class).list())
                .containsExactly("EMAIL PARKED 20 0", "EMAIL QUEUED 2 0 t", "EMAIL SENT 1 0", "EMAIL WAITING 0 0 t");
        assertThat(jdbc.sql("select email or channels <> '{}' from before_channels.preference")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    private void email(String state, int attempts) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into before_channels.message (id, event_id, channel, citizen_id, application_id, occasion,
                    template_version, facts, at)
                values (:id, :id, 'EMAIL', 'siti', :id, 'SUBMITTED', 2, '{}', now())
                """).param("id", id).update();
        jdbc.sql("""
                insert into before_channels.email (message_id, citizen_id, state, attempts) values (?, 'siti', ?, ?)
                """).params(id, state, attempts).update();
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(database)
                .schemas("before_channels")
                .target(target)
                .load()
                .migrate();
    }
}
