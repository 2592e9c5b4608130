package id.mppdigital.citizen.registers;

import id.mppdigital.citizen.registers.manifest.RegisterManifest;
import id.mppdigital.platform.events.EventSubscription;
import id.mppdigital.platform.events.Received;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All registers that the catalogue lists. */
@Repository
public class Registers {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final RegisterFactory factory;
    private volatile Snapshot newest = new Snapshot(List.of(), List.of());

    Registers(JdbcClient jdbc, JsonMapper json, RegisterFactory factory) {
        this.jdbc = jdbc;
        this.json = json;
        this.factory = factory;
    }

    record Revision(String code, long revision) {}

    /** The registers as they are at these revisions: clients and their connections are kept until one changes. */
    private record Snapshot(List<Revision> revisions, List<BaseRegister> registers) {}

    /**
     * By code; also those that can't be asked. Any instance may have heard of a change, so the table is asked each
     * time.
     */
    public List<BaseRegister> all() {
        var revisions = jdbc.sql("select code, revision from register order by code")
                .query(Revision.class)
                .list();
        var known = newest;
        if (!known.revisions().equals(revisions)) {
            known = new Snapshot(revisions, factory.registers(manifests()));
            newest = known;
        }
        return known.registers();
    }

    private List<RegisterManifest> manifests() {
        return jdbc.sql("select manifest from register order by code").query(String.class).list().stream()
                .map(manifest -> json.readValue(manifest, RegisterManifest.class))
                .toList();
    }

    @Bean
    EventSubscription registersSubscription() {
        return EventSubscription.to(RegisterManifest.TOPIC)
                .as("citizen-registers.2")
                .latestState()
                .on(RegisterManifest.TYPE, RegisterManifest.class, this::store)
                .build();
    }

    private void store(Received<RegisterManifest> event) {
        jdbc.sql("""
                insert into register (code, revision, manifest) values (:code, :revision, cast(:manifest as json))
                on conflict (code) do update set revision = excluded.revision, manifest = excluded.manifest
                where register.revision <= excluded.revision
                """)
                .param("code", event.data().code())
                .param("revision", event.sequence())
                .param("manifest", json.writeValueAsString(event.data()))
                .update();
    }
}
