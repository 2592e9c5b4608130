package id.mppdigital.application.cases.saga;

import static id.mppdigital.application.catalog.LifeEvent.OnRefused.CONTINUE;
import static id.mppdigital.application.catalog.LifeEvent.OnRefused.STOP_REST;
import static id.mppdigital.application.catalog.LifeEvent.OnRefused.WAIT_FOR_CITIZEN;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.catalog.LifeEvent.OnLate;
import id.mppdigital.application.catalog.LifeEvent.OnRefused;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What follows for the parts of a case when one of them has changed. */
class PartTableTests {
    private static final List<String> BIRTH = List.of("akta", "kk akta", "kia akta,kk", "jkn");

    @Test
    void a_part_starts_once_everything_that_it_depends_on_is_granted() {
        var table = table(CONTINUE, BIRTH);

        assertThat(states(table.followed())).isEqualTo("akta FILED, kk WAITING, kia WAITING, jkn FILED");
        assertThat(states(granted(table, "akta"))).isEqualTo("akta GRANTED, kk READY, kia WAITING, jkn FILED");
        assertThat(states(granted(granted(table, "akta"), "kk")))
                .isEqualTo("akta GRANTED, kk GRANTED, kia READY, jkn FILED");
    }

    @Test
    void stop_rest_starts_nothing_more_and_leaves_alone_what_is_under_way() {
        var table = table(STOP_REST, BIRTH);

        assertThat(states(refused(table, "akta"))).isEqualTo("akta REFUSED, kk STOPPED, kia STOPPED, jkn FILED");
        assertThat(states(refused(table, "jkn"))).isEqualTo("akta FILED, kk STOPPED, kia STOPPED, jkn REFUSED");
    }

    @Test
    void stop_rest_stops_what_is_ready_and_what_asks_too() {
        var ready = granted(table(STOP_REST, BIRTH), "akta");

        assertThat(states(refused(ready, "jkn"))).contains("kk STOPPED");
        assertThat(states(refused(ready.with("kk", PartState.ASKS), "jkn"))).contains("kk STOPPED");
    }

    @Test
    void continue_starts_what_depends_on_it_without_it() {
        assertThat(states(refused(table(CONTINUE, BIRTH), "akta")))
                .isEqualTo("akta REFUSED, kk READY, kia WAITING, jkn FILED");
    }

    @Test
    void wait_for_citizen_asks_about_those_that_depend_on_it_only() {
        var refused = refused(table(WAIT_FOR_CITIZEN, BIRTH), "akta");

        assertThat(states(refused)).isEqualTo("akta REFUSED, kk UNDECIDED, kia UNDECIDED, jkn FILED");
        assertThat(states(refused.goingOn("kk").followed())).contains("kk READY, kia UNDECIDED");
        assertThat(states(refused.goingOn("kia").followed())).contains("kk UNDECIDED, kia WAITING");
    }

    @Test
    void who_went_on_without_one_part_is_asked_again_when_the_next_one_is_lost_too() {
        var first = refused(table(WAIT_FOR_CITIZEN, List.of("akta", "jkn", "kk akta,jkn")), "akta");
        var waits = first.goingOn("kk").followed();
        assertThat(states(waits)).contains("kk WAITING");

        var asked = refused(waits, "jkn");

        assertThat(states(asked)).contains("kk UNDECIDED");
        assertThat(states(waits.with("jkn", PartState.STOPPED).followed())).contains("kk UNDECIDED");
        assertThat(states(asked.goingOn("kk").followed())).contains("kk READY");
        assertThat(states(granted(waits, "jkn"))).contains("kk READY");
    }

    @Test
    void a_part_that_is_lost_by_another_rule_does_not_ask_again() {
        var rows = List.of("akta", "jkn", "kk akta,jkn");
        var asking = table(WAIT_FOR_CITIZEN, rows).parts();
        var table = new PartTable(
                List.of(asking.getFirst(), table(CONTINUE, rows).parts().get(1), asking.getLast()));
        var waits = refused(table, "akta").goingOn("kk").followed();

        assertThat(states(refused(waits, "jkn"))).contains("kk READY");
    }

    @Test
    void a_part_that_the_citizen_stops_is_lost_for_those_after_it() {
        var waiting = granted(table(WAIT_FOR_CITIZEN, BIRTH), "akta")
                .with("kk", PartState.STOPPED)
                .followed();
        var stopping = granted(table(STOP_REST, BIRTH), "akta")
                .with("kk", PartState.STOPPED)
                .followed();

        assertThat(states(waiting)).contains("kia UNDECIDED");
        assertThat(states(stopping)).contains("kia STOPPED");
    }

    @Test
    void a_case_ends_with_its_last_part() {
        var table = granted(refused(table(STOP_REST, BIRTH), "akta"), "jkn");

        assertThat(table.isEnded()).isTrue();
        assertThat(refused(table(CONTINUE, BIRTH), "akta").isEnded()).isFalse();
    }

    @Test
    void what_is_forgotten_stops_unless_it_was_filed() {
        var table = granted(table(CONTINUE, BIRTH), "akta");

        assertThat(states(table.forgotten("kk"))).contains("kk STOPPED");
        assertThat(states(table.with("kk", PartState.FILED).forgotten("kk"))).contains("kk FILED");
        assertThat(states(table.with("kk", PartState.ASKS).forgotten("kk"))).contains("kk STOPPED");
    }

    @Test
    void a_late_part_changes_nothing_where_it_is_only_told() {
        assertThat(states(late(table(STOP_REST, BIRTH), "akta")))
                .isEqualTo("akta FILED, kk WAITING, kia WAITING, jkn FILED");
    }

    @Test
    void what_depends_on_a_late_part_starts_without_it_by_its_rule() {
        var late = late(table(STOP_REST, OnLate.CONTINUE, BIRTH), "akta");

        assertThat(states(late)).isEqualTo("akta FILED, kk READY, kia WAITING, jkn FILED");
        assertThat(states(granted(late, "akta"))).contains("akta GRANTED, kk READY");
        assertThat(states(refused(late, "akta")))
                .as("then the other rule holds")
                .contains("kk STOPPED");
    }

    @Test
    void the_citizen_decides_about_what_depends_on_a_late_part() {
        var late = late(table(STOP_REST, OnLate.WAIT_FOR_CITIZEN, BIRTH), "akta");

        assertThat(states(late)).isEqualTo("akta FILED, kk UNDECIDED, kia UNDECIDED, jkn FILED");
        assertThat(states(late.goingOn("kk").followed())).contains("kk READY, kia UNDECIDED");
        assertThat(states(granted(late, "akta")))
                .as("who says nothing waits")
                .isEqualTo("akta GRANTED, kk READY, kia WAITING, jkn FILED");
    }

    @Test
    void who_went_on_without_a_late_part_is_asked_about_the_next_one_too() {
        var rows = List.of("akta", "jkn", "kk akta,jkn");
        var waits = late(table(WAIT_FOR_CITIZEN, OnLate.WAIT_FOR_CITIZEN, rows), "akta")
                .goingOn("kk")
                .followed();
        assertThat(states(waits)).contains("kk WAITING");

        assertThat(states(refused(waits, "akta"))).as("the same part").contains("kk WAITING");
        assertThat(states(late(waits, "jkn"))).contains("kk UNDECIDED");
        assertThat(states(refused(waits, "jkn"))).contains("kk UNDECIDED");
    }

    @Test
    void nothing_more_is_started_after_a_late_part_by_its_rule() {
        var late = late(table(CONTINUE, OnLate.STOP_REST, BIRTH), "jkn");

        assertThat(states(late)).isEqualTo("akta FILED, kk STOPPED, kia STOPPED, jkn FILED");
        assertThat(late.isEnded()).isFalse();
    }

    @Test
    void what_was_decided_in_time_is_not_late() {
        var granted = granted(table(STOP_REST, OnLate.STOP_REST, BIRTH), "jkn");

        assertThat(late(granted, "jkn")).isEqualTo(granted);
    }

    @Test
    void the_chain_of_twelve_parts_starts_one_by_one() {
        var chain = new java.util.ArrayList<String>(List.of("p0"));
        for (var i = 1; i < 12; i++) {
            chain.add("p" + i + " p" + (i - 1));
        }
        var table = table(CONTINUE, chain);
        for (var i = 0; i < 11; i++) {
            table = granted(table, "p" + i);
            assertThat(table.find("p" + (i + 1)).orElseThrow().state()).isEqualTo(PartState.READY);
        }
    }

    private static PartTable granted(PartTable table, String code) {
        return table.with(code, PartState.GRANTED).followed();
    }

    private static PartTable refused(PartTable table, String code) {
        return table.with(code, PartState.REFUSED).followed();
    }

    /** @param rows code, and what it depends on */
    private static PartTable table(OnRefused rule, List<String> rows) {
        return table(rule, OnLate.TELL, rows);
    }

    private static PartTable table(OnRefused rule, OnLate late, List<String> rows) {
        return new PartTable(
                rows.stream().map(row -> part(rule, late, row.split(" "))).toList());
    }

    private static PartTable late(PartTable table, String code) {
        return table.late(table.find(code).orElseThrow().id()).followed();
    }

    private static Part part(OnRefused rule, OnLate late, String[] row) {
        var dependsOn = row.length == 1 ? List.<String>of() : Arrays.asList(row[1].split(","));
        var state = dependsOn.isEmpty() ? PartState.FILED : PartState.WAITING;
        return new Part(UUID.randomUUID(), row[0], new Part.Rules(dependsOn, rule, late), state, false, false, null);
    }

    private static String states(PartTable table) {
        return String.join(
                ", ",
                table.parts().stream()
                        .map(part -> part.code() + " " + part.state())
                        .toList());
    }
}
