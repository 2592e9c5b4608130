package id.mppdigital.catalog.revision;

import id.mppdigital.catalog.manifest.Manifest;
import id.mppdigital.catalog.manifest.ManifestKind;
import id.mppdigital.catalog.revision.rule.Catalogue;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The stored specs of all kinds, by code. */
@Repository
class Shelf {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Shelf(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The stored specs of one kind, without those codes that don't exist. */
    Map<String, JsonNode> specs(ManifestKind kind, Collection<String> codes) {
        var sql = switch (kind) {
            case REGISTER -> "select code, spec from registers where code = any(:codes)";
            case CHANNEL -> "select code, spec from channels where code = any(:codes)";
            case SERVICE ->
                "select code || '@' || version, spec from services where code || '@' || version = any(:codes)";
            case EVIDENCE -> "select code, spec from evidence where code = any(:codes)";
            case LIFE_EVENT ->
                "select code || '@' || version, spec from life_events where code || '@' || version = any(:codes)";
            case MALL -> "select code, spec from malls where code = any(:codes)";
            case AGENCY -> "select code, spec from agencies where code = any(:codes)";
            case OFFERING ->
                "select mall || '/' || service, spec from offerings where mall || '/' || service = any(:codes)";
        };
        return read(jdbc.sql(sql).param("codes", codes.toArray(String[]::new)));
    }

    /** All registers, by code. */
    Map<String, JsonNode> registers() {
        return read(jdbc.sql("select code, spec from registers"));
    }

    /** All published versions of services, by {@code code@version}. */
    Map<String, JsonNode> publishedServices() {
        return read(jdbc.sql("select code || '@' || version, spec from services where status = 'PUBLISHED'"));
    }

    /** All types of evidence, by code. */
    Map<String, JsonNode> evidence() {
        return read(jdbc.sql("select code, spec from evidence"));
    }

    private Map<String, JsonNode> read(JdbcClient.StatementSpec select) {
        Map<String, JsonNode> found = new HashMap<>();
        select.query((ResultSet row) -> {
            found.put(row.getString(1), json.readTree(row.getString(2)));
        });
        return found;
    }

    /** Stores a new or changed spec. */
    void save(Manifest manifest, long revision) {
        var spec = json.writeValueAsString(manifest.spec());
        switch (manifest.kind()) {
            case REGISTER -> saveByCode("registers", manifest, spec, revision);
            case CHANNEL -> saveByCode("channels", manifest, spec, revision);
            case EVIDENCE -> saveByCode("evidence", manifest, spec, revision);
            case SERVICE -> saveVersion("services", manifest, spec, revision);
            case LIFE_EVENT -> saveVersion("life_events", manifest, spec, revision);
            case MALL -> saveMall(manifest, spec, revision);
            case AGENCY -> saveAgency(manifest, spec, revision);
            case OFFERING -> saveOffering(manifest, spec, revision);
        }
    }

    private void saveByCode(String table, Manifest manifest, String spec, long revision) {
        jdbc.sql("""
                insert into %s as t (code, spec, sequence, revision) values (:code, cast(:spec as json), 1, :revision)
                on conflict (code) do update
                set spec = excluded.spec, sequence = t.sequence + 1, revision = excluded.revision
                """.formatted(table))
                .param("code", manifest.code())
                .param("spec", spec)
                .param("revision", revision)
                .update();
    }

    private void saveVersion(String table, Manifest manifest, String spec, long revision) {
        jdbc.sql("""
                insert into %s as s (code, version, spec, sequence, revision)
                values (:code, :version, cast(:spec as json), 1, :revision)
                on conflict (code, version) do update
                set spec = excluded.spec, sequence = s.sequence + 1, revision = excluded.revision
                """.formatted(table))
                .param("code", manifest.metadata("code"))
                .param("version", manifest.metadata().path("version").asInt())
                .param("spec", spec)
                .param("revision", revision)
                .update();
    }

    /** {@link #countMalls} counts its sequence, because changed offerings of the mall count too. */
    private void saveMall(Manifest mall, String spec, long revision) {
        jdbc.sql("""
                insert into malls (code, spec, sequence, revision) values (:code, cast(:spec as json), 0, :revision)
                on conflict (code) do update set spec = excluded.spec
                """)
                .param("code", mall.code())
                .param("spec", spec)
                .param("revision", revision)
                .update();
    }

    private void saveAgency(Manifest agency, String spec, long revision) {
        jdbc.sql("""
                insert into agencies as a (code, spec, malls, sequence, revision)
                values (:code, cast(:spec as json), :malls, 1, :revision)
                on conflict (code) do update
                set spec = excluded.spec, malls = excluded.malls, sequence = a.sequence + 1, revision = excluded.revision
                """)
                .param("code", agency.code())
                .param("spec", spec)
                .param("malls", Catalogue.AgencyFacts.of(agency.spec()).malls().toArray(String[]::new))
                .param("revision", revision)
                .update();
    }

    private void saveOffering(Manifest offering, String spec, long revision) {
        jdbc.sql("""
                insert into offerings as o (mall, service, spec, revision, status_since)
                select :mall, :service, cast(:spec as json), r.revision, r.applied_at
                from revisions r where r.revision = :revision
                on conflict (mall, service) do update
                set spec = excluded.spec, revision = excluded.revision,
                  status_since = case when o.status = excluded.status then o.status_since else excluded.status_since end
                """)
                .param("mall", offering.metadata("mall"))
                .param("service", offering.metadata("service"))
                .param("spec", spec)
                .param("revision", revision)
                .update();
    }

    /** Adds one to the sequence of malls, once per revision, however many of their offerings changed. */
    void countMalls(Collection<String> malls, long revision) {
        jdbc.sql("update malls set sequence = sequence + 1, revision = :revision where code = any(:malls)")
                .param("revision", revision)
                .param("malls", malls.toArray(String[]::new))
                .update();
    }
}
