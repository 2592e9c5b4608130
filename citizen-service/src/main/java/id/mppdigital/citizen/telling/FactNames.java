package id.mppdigital.citizen.telling;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.registers.Registers;
import id.mppdigital.platform.events.EventSubscription;
import id.mppdigital.platform.problem.Wording;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What people call a fact: as the form says that made it known, or else as its register does. */
@Repository
public class FactNames {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Registers registers;

    FactNames(JdbcClient jdbc, JsonMapper json, Registers registers) {
        this.jdbc = jdbc;
        this.json = json;
        this.registers = registers;
    }

    private record NamedFact(FactSource source, Wording name) {}

    /** What is read here of a service's form. */
    record Service(String code, int version, Form form) {
        record Form(
                @Nullable Map<String, Field> properties,

                @JsonProperty("x-finds") @Nullable Map<String, Field> finds) {
            private Stream<Field> fields() {
                return Stream.of(properties, finds)
                        .flatMap(fields -> Stream.ofNullable(fields).flatMap(it -> it.values().stream()));
            }

            /** What the decision makes known comes last, and so its name counts: the new address, not the old one. */
            Stream<NamedFact> named() {
                return Stream.concat(named(Field::source), named(Field::becomes));
            }

            private Stream<NamedFact> named(Function<Field, @Nullable String> fact) {
                return fields().flatMap(field -> FactSource.parse(fact.apply(field)).stream()
                        .flatMap(
                                source -> Stream.ofNullable(field.label()).map(label -> new NamedFact(source, label))));
            }
        }

        record Field(
                @JsonProperty("x-source") @Nullable String source,
                @JsonProperty("x-becomes") @Nullable String becomes,
                @JsonProperty("x-label") @Nullable Wording label) {}
    }

    @Bean
    EventSubscription factNamesSubscription() {
        return EventSubscription.to("mpp.catalog.services")
                .as("citizen-fact-names")
                .latestState()
                .on("id.mppdigital.catalog.service-changed.v1", Service.class, event -> store(event.data()))
                .build();
    }

    private void store(Service service) {
        service.form().named().forEach(fact -> store(service, fact));
    }

    private void store(Service service, NamedFact fact) {
        jdbc.sql("""
                insert into fact_name (service, source, version, name)
                values (:service, :source, :version, cast(:name as json))
                on conflict (service, source) do update set version = excluded.version, name = excluded.name
                where fact_name.version <= excluded.version
                """)
                .param("service", service.code())
                .param("source", fact.source().key())
                .param("version", service.version())
                .param("name", json.writeValueAsString(fact.name()))
                .update();
    }

    /** @param service whose decision made it known; the key itself where nobody has a name for it */
    Wording of(FactSource fact, String service) {
        return jdbc.sql("select name::text from fact_name where service = :service and source = :source")
                .param("service", service)
                .param("source", fact.key())
                .query(String.class)
                .optional()
                .map(name -> json.readValue(name, Wording.class))
                .or(() -> registered(fact))
                .orElseGet(() -> Wording.same(fact.key()));
    }

    /** As its register calls it; the key itself where the register has no name for it. */
    public Wording of(FactSource fact) {
        return registered(fact).orElseGet(() -> Wording.same(fact.key()));
    }

    private Optional<Wording> registered(FactSource fact) {
        return registers.all().stream()
                .flatMap(register -> register.labelOf(fact).stream())
                .map(label -> new Wording(label.id(), label.en()))
                .findFirst();
    }
}
