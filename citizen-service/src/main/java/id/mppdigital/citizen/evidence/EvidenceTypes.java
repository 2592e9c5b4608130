package id.mppdigital.citizen.evidence;

import id.mppdigital.platform.events.EventSubscription;
import id.mppdigital.platform.events.Received;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All types of evidence that the catalogue lists. */
@Repository
class EvidenceTypes {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    EvidenceTypes(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** By code; a code that the catalogue does not list is absent. */
    Map<String, EvidenceType> find(Collection<String> codes) {
        return jdbc
                .sql("select manifest from evidence_type where code = any(:codes)")
                .param("codes", codes.toArray(String[]::new))
                .query(String.class)
                .list()
                .stream()
                .map(manifest -> json.readValue(manifest, EvidenceType.class))
                .collect(Collectors.toMap(EvidenceType::code, Function.identity()));
    }

    /** All whose documents must be about somebody. */
    List<EvidenceType> aboutSomebody() {
        return jdbc.sql("select manifest from evidence_type order by code").query(String.class).list().stream()
                .map(manifest -> json.readValue(manifest, EvidenceType.class))
                .filter(type -> type.issuedBy().stream().anyMatch(issuer -> issuer.about() != null))
                .toList();
    }

    @Bean
    EventSubscription evidenceSubscription() {
        return EventSubscription.to(EvidenceType.TOPIC)
                .as("citizen-evidence")
                .latestState()
                .on(EvidenceType.TYPE, EvidenceType.class, this::store)
                .build();
    }

    private void store(Received<EvidenceType> event) {
        jdbc.sql("""
                insert into evidence_type (code, revision, manifest) values (:code, :revision, cast(:manifest as json))
                on conflict (code) do update set revision = excluded.revision, manifest = excluded.manifest
                where evidence_type.revision <= excluded.revision
                """)
                .param("code", event.data().code())
                .param("revision", event.sequence())
                .param("manifest", json.writeValueAsString(event.data()))
                .update();
    }
}
