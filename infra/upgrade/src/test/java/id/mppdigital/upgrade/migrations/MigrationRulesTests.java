package id.mppdigital.upgrade.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.upgrade.source.Edited;
import id.mppdigital.upgrade.source.WorkingTree;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Saboteurs at the migrations of notification-service. */
class MigrationRulesTests {
    private static final String FOLDER = "notification-service/src/main/resources/db/migration/";
    private static final String NEW = FOLDER + "V99__new.sql";
    private static final String BRIEFLY = "set lock_timeout = '5s';\n";
    private static final Edited THEN = Edited.of(new WorkingTree(Path.of("../..")), "notification-service/src/main/");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alter table message rename column citizen_id to person_id | renames citizen_id, which the version before reads",
                "alter table message drop column citizen_id                | drops citizen_id, which the version before reads",
                "alter table message drop citizen_id                       | drops citizen_id, which the version before reads",
                "drop table message                                        | drops the table message",
                "alter table message add column x text not null            | x is not null and has no default",
                "alter table message alter column x type bigint            | changes the type of x",
                "alter table message alter x set not null                  | forbids null in x",
                "alter table message add constraint c check (x > 0)        | add it not valid",
                "alter table message add unique (x)                        | builds its index while nobody can write",
                "create index i on message (x)                             | is not concurrent",
                "create index concurrently i on message (x)                | must say executeInTransaction=false",
            })
    void whatTheVersionBeforeOrItsWritersWouldMeet(String statement, String fault) {
        assertThat(broken(BRIEFLY + statement + ";"))
                .singleElement()
                .asString()
                .startsWith(NEW + ": ")
                .contains(fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alter table message add column x text",
                "alter table message add column x text not null default ''",
                "alter table message add constraint c check (x > 0) not valid",
                "alter table message drop column nobody_reads_this",
                "create table fresh (x text); alter table fresh add unique (x); create index i on fresh (x)",
                "insert into message (x) values ('drop table message; ')",
            })
    void whatOnlyAddsIsLetThrough(String statements) {
        assertThat(broken(BRIEFLY + statements + ";")).isEmpty();
    }

    @Test
    void whoMayWaitForALockForEverIsTold() {
        assertThat(broken("alter table message add column x text;\ndrop table nobody_reads_this;"))
                .singleElement()
                .asString()
                .contains("lock_timeout");
    }

    @Test
    void anIndexThatIsBuiltConcurrentlyNeedsItsSettingsFile() {
        var now = THEN.with(NEW, "drop index concurrently if exists i; create index concurrently i on message (x);")
                .with(NEW + ".conf", "executeInTransaction=false\n");

        assertThat(MigrationRules.broken(THEN, now)).isEmpty();
    }

    @Test
    void whatWasReleasedStaysAsItIsAndFirst() {
        var first = THEN.files().stream()
                .filter(file -> file.contains("/V1__"))
                .findFirst()
                .orElseThrow();

        assertThat(MigrationRules.broken(THEN, THEN.with(first, "select 1;")))
                .containsExactly(first + " was released and is edited; write a new one");
        assertThat(MigrationRules.broken(THEN, THEN.with(first, null)))
                .containsExactly(first + " was released and is gone");
        assertThat(MigrationRules.broken(THEN, THEN.with(FOLDER + "V0_5__late.sql", "select 1;")))
                .containsExactly(FOLDER + "V0_5__late.sql comes before one that was released, so Flyway refuses it");
    }

    private static List<String> broken(String sql) {
        return MigrationRules.broken(THEN, THEN.with(NEW, sql));
    }
}
