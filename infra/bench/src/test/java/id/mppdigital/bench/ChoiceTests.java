package id.mppdigital.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.bench.instrument.Scenario;
import org.junit.jupiter.api.Test;

class ChoiceTests {
    @Test
    void nothing_named_means_everything() {
        assertThat(Choice.of().scenarios()).isEqualTo(Choice.ALL);
        assertThat(Choice.of("all", "--quick").scenarios()).isEqualTo(Choice.ALL);
    }

    @Test
    void scenarios_are_measured_in_the_order_in_which_they_were_named() {
        assertThat(Choice.of("startup", "relay").scenarios())
                .extracting(Scenario::name)
                .containsExactly("startup", "relay");
    }

    @Test
    void a_full_run_has_five_rounds_and_a_quick_one_two() {
        assertThat(Choice.of("relay").settings().rounds()).isEqualTo(5);
        assertThat(Choice.of("relay", "--quick").settings().rounds()).isEqualTo(2);
    }

    @Test
    void rounds_may_be_asked_for() {
        assertThat(Choice.of("relay", "--rounds=7").settings().rounds()).isEqualTo(7);
        assertThat(Choice.of("--quick", "relay", "--rounds=3").settings().quick())
                .isTrue();
    }

    @Test
    void what_it_does_not_know_is_answered_with_what_there_is() {
        assertThat(Choice.of("relay", "--fast").complaint())
                .contains("--fast", "gateway", "relay", "growth", "--rounds=5");
    }

    @Test
    void every_scenario_has_a_name_of_its_own() {
        assertThat(Choice.ALL).extracting(Scenario::name).doesNotHaveDuplicates();
    }
}
