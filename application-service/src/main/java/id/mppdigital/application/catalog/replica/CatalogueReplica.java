package id.mppdigital.application.catalog.replica;

import id.mppdigital.platform.events.Received;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes the catalogue's events to the replica; each call runs in the inbox transaction of its event. */
@Repository
class CatalogueReplica {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    CatalogueReplica(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void mallChanged(Received<MallChanged> event) {
        var mall = event.data();
        jdbc.sql("""
                insert into mall (code, time_zone, status) values (:code, :timeZone, :status)
                on conflict (code) do update set time_zone = excluded.time_zone, status = excluded.status
                """).paramSource(mall).update();
        jdbc.sql("delete from offering where mall = :mall")
                .param("mall", mall.code())
                .update();
        mall.offerings().forEach(offering -> offer(mall.code(), offering));
    }

    private void offer(String mall, MallChanged.Offering offering) {
        jdbc.sql("insert into offering (mall, service, agency, status) values (:mall, :service, :agency, :status)")
                .paramSource(offering)
                .param("mall", mall)
                .update();
    }

    void agencyChanged(Received<AgencyChanged> event) {
        var agency = event.data();
        jdbc.sql("""
                insert into agency (code, name, encryption_key, encryption_keys)
                values (:code, :name, cast(:key as jsonb), cast(:keys as jsonb))
                on conflict (code) do update
                   set name = excluded.name, encryption_key = excluded.encryption_key,
                       encryption_keys = excluded.encryption_keys
                """)
                .paramSource(agency)
                .param("key", agency.keys().stream().findFirst().map(json::writeValueAsString))
                .param("keys", json.writeValueAsString(agency.keys()))
                .update();
    }

    /** A topic that is read again from its beginning sends old states first; they never replace a newer one. */
    void serviceChanged(Received<ServiceChanged> event) {
        var service = event.data();
        jdbc.sql("""
                insert into service (code, version, revision, status, name, form, documents, stages, time_limit)
                values (:code, :version, :revision, :status, :name, :form, cast(:documents as jsonb),
                        to_jsonb(cast(:stages as text[])), :timeLimit)
                on conflict (code, version) do update
                   set revision = excluded.revision, status = excluded.status, name = excluded.name,
                       form = excluded.form, documents = excluded.documents, stages = excluded.stages,
                       time_limit = excluded.time_limit
                 where service.revision <= excluded.revision
                """)
                .paramSource(service)
                .param("revision", event.sequence())
                .param("documents", json.writeValueAsString(service.documents()))
                .update();
    }

    void lifeEventChanged(Received<LifeEventChanged> event) {
        var lifeEvent = event.data();
        jdbc.sql("""
                insert into life_event (code, version, revision, status, name, parts)
                values (:code, :version, :revision, :status, :name, cast(:parts as jsonb))
                on conflict (code, version) do update
                   set revision = excluded.revision, status = excluded.status, name = excluded.name,
                       parts = excluded.parts
                 where life_event.revision <= excluded.revision
                """)
                .paramSource(lifeEvent)
                .param("revision", event.sequence())
                .param("parts", json.writeValueAsString(lifeEvent.parts()))
                .update();
    }

    void channelChanged(Received<ChannelChanged> event) {
        jdbc.sql("""
                insert into channel (code, client) values (:code, :client)
                on conflict (code) do update set client = excluded.client
                """).paramSource(event.data()).update();
    }
}
