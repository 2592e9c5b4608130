package id.mppdigital.citizen.correction;

import id.mppdigital.platform.events.EventSubscription;
import id.mppdigital.platform.events.Received;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The agencies that keep registers, from the catalogue: those with a system of their own, and those with a desk. */
@Repository
class Keepers {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Keepers(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Bean
    EventSubscription agenciesSubscription() {
        return EventSubscription.to(Keeper.TOPIC)
                .as("citizen-agencies")
                .latestState()
                .on(Keeper.TYPE, Keeper.class, this::store)
                .build();
    }

    private void store(Received<Keeper> event) {
        var agency = event.data();
        jdbc.sql("""
                insert into agency (code, kind, malls, manifest) values (:code, :kind, :malls, cast(:manifest as json))
                on conflict (code) do update
                set kind = excluded.kind, malls = excluded.malls, manifest = excluded.manifest
                """)
                .param("code", agency.code())
                .param("kind", agency.kind())
                .param("malls", agency.malls().toArray(String[]::new))
                .param("manifest", json.writeValueAsString(agency))
                .update();
    }

    /**
     * Who can be asked: the agency of this kind in one of the malls, or the only one that there is. Empty where nobody
     * can, or nobody knows which.
     *
     * @param malls where the citizen applies, the most telling first
     */
    Optional<Keeper> find(String kind, Collection<String> malls) {
        var all = jdbc
                .sql("select manifest from agency where kind = :kind order by code")
                .param("kind", kind)
                .query(String.class)
                .list()
                .stream()
                .map(manifest -> json.readValue(manifest, Keeper.class))
                .toList();
        return malls.stream()
                .flatMap(mall -> all.stream().filter(agency -> agency.malls().contains(mall)))
                .findFirst()
                .or(() -> only(all));
    }

    private static Optional<Keeper> only(List<Keeper> all) {
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }
}
