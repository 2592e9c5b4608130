package id.mppdigital.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mppdigital.platform.test.server.AlsoInContainers;
import id.mppdigital.platform.test.server.PostgreSql;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.dao.DataRetrievalFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@AlsoInContainers
class RecordJdbcClientIT {
    private static final PostgreSql.Database DATABASE = PostgreSql.newDatabase();
    private static final Instant NOW = Instant.parse("2026-11-28T06:10:00.123456Z");
    private static final UUID ID = UUID.fromString("0193716a-7d3c-7b0e-9f37-0f6a1c2d3e4f");

    record ParcelId(UUID value) {}

    enum Mood {
        CALM,
        STORMY
    }

    record Title(String id, String en) {}

    record Times(Instant madeAt, @Nullable Instant sentAt) {}

    record Target(String url, int port) {}

    record Parcel(ParcelId id, Mood mood, Duration patience, Times times, Title title, Optional<Target> target) {}

    record Lists(List<String> names, Set<Mood> moods, List<UUID> ids, Map<String, Integer> counts, JsonNode form) {}

    record Named(String name, @Nullable String nick) {}

    record Period(Instant from, Instant until) {}

    record TwoPeriods(Period one, Period other) {}

    @Test
    void a_record_is_stored_and_read_as_it_was() {
        run(jdbc -> {
            var parcel = new Parcel(
                    new ParcelId(ID),
                    Mood.STORMY,
                    Duration.ofSeconds(3),
                    new Times(NOW, null),
                    new Title("Paket", "Parcel"),
                    Optional.of(new Target("https://example.id", 443)));

            assertThat(storedAndRead(jdbc, parcel)).isEqualTo(parcel);
        });
    }

    @Test
    void a_group_whose_columns_are_all_null_is_absent() {
        run(jdbc -> {
            var parcel = new Parcel(
                    new ParcelId(ID),
                    Mood.CALM,
                    Duration.ZERO,
                    new Times(NOW, NOW),
                    new Title("Paket", "Parcel"),
                    Optional.empty());

            assertThat(storedAndRead(jdbc, parcel)).isEqualTo(parcel);
        });
    }

    private static Parcel storedAndRead(JdbcClient jdbc, Parcel parcel) {
        return jdbc.sql("""
                with parcel as (select cast(:id as uuid) as id, cast(:mood as text) as mood,
                    cast(:patience as bigint) as patience_millis, cast(:title as jsonb) as title,
                    cast(:madeAt as timestamptz) as made_at, cast(:sentAt as timestamptz) as sent_at,
                    cast(:target as jsonb) ->> 'url' as url, cast(:port as int) as port)
                select * from parcel where mood in (:moods)
                """)
                .paramSource(parcel)
                .param("moods", Set.of(Mood.CALM, Mood.STORMY))
                .param("port", parcel.target().map(Target::port))
                .query(Parcel.class)
                .single();
    }

    @Test
    void lists_are_arrays_and_maps_are_json() {
        run(jdbc -> {
            var form = JsonMapper.shared().readTree("{\"a\": [1, null]}");
            for (var lists : List.of(
                    new Lists(List.of("a", "b"), Set.of(Mood.CALM), List.of(ID), Map.of("x", 1), form),
                    new Lists(List.of(), Set.of(), List.of(), Map.of(), form))) {
                assertThat(jdbc.sql("""
                                select cast(:names as text[]) as names, cast(:moods as text[]) as moods,
                                    cast(:ids as uuid[]) as ids, cast(:counts as jsonb) as counts, cast(:form as jsonb) as form
                                """).paramSource(lists).query(Lists.class).single())
                        .isEqualTo(lists);
            }
        });
    }

    @Test
    void a_null_is_read_only_where_the_record_allows_for_it() {
        run(jdbc -> {
            assertThat(jdbc.sql("select 'a' as name, null as nick")
                            .query(Named.class)
                            .single())
                    .isEqualTo(new Named("a", null));
            assertThatThrownBy(() -> jdbc.sql("select null as name, 'b' as nick")
                            .query(Named.class)
                            .single())
                    .isInstanceOf(DataRetrievalFailureException.class)
                    .hasMessageContaining("name");
        });
    }

    @Test
    void a_column_that_is_missing_or_wanted_twice_is_an_error() {
        run(jdbc -> {
            assertThatThrownBy(() ->
                            jdbc.sql("select 'a' as name").query(Named.class).single())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("no column nick");
            assertThatThrownBy(() -> jdbc.sql("select now() as \"from\", now() as until")
                            .query(TwoPeriods.class)
                            .single())
                    .isInstanceOf(IllegalArgumentException.class);
        });
    }

    @Test
    void a_parameter_that_no_record_or_two_groups_have_is_an_error() {
        run(jdbc -> {
            var periods = new TwoPeriods(new Period(NOW, NOW), new Period(NOW, NOW));

            assertThatThrownBy(() -> jdbc.sql("select cast(:until as timestamptz)")
                            .paramSource(periods)
                            .query(Instant.class)
                            .single())
                    .isInstanceOf(RuntimeException.class)
                    .hasMessageContaining("until");
        });
    }

    @Test
    void what_is_given_by_name_comes_before_the_records() {
        run(jdbc -> assertThat(jdbc.sql("select :name || coalesce(:nick, '-')")
                        .param("name", "b")
                        .paramSource(new Named("a", null))
                        .query(String.class)
                        .single())
                .isEqualTo("b-"));
    }

    @Test
    void single_values_need_no_mapper() {
        run(jdbc -> {
            assertThat(jdbc.sql("select ?").param(Mood.CALM).query(Mood.class).single())
                    .isEqualTo(Mood.CALM);
            assertThat(jdbc.sql("select cast(? as timestamptz)")
                            .params(NOW)
                            .query(Instant.class)
                            .single())
                    .isEqualTo(NOW);
            assertThat(jdbc.sql("select cast(:id as uuid)")
                            .params(Map.of("id", new ParcelId(ID)))
                            .query(ParcelId.class)
                            .optional())
                    .contains(new ParcelId(ID));
            assertThat(jdbc.sql("select 7").query(Long.class).list()).containsExactly(7L);
        });
    }

    private static void run(Consumer<JdbcClient> test) {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        JacksonAutoConfiguration.class,
                        JdbcTemplateAutoConfiguration.class,
                        JdbcClientAutoConfiguration.class,
                        SqlAutoConfiguration.class))
                .withPropertyValues(
                        "spring.datasource.url=" + DATABASE.url(),
                        "spring.datasource.username=" + DATABASE.user(),
                        "spring.datasource.password=" + DATABASE.password())
                .run(context -> test.accept(context.getBean(JdbcClient.class)));
    }
}
