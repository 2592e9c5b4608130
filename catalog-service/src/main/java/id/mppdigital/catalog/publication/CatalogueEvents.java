package id.mppdigital.catalog.publication;

import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.events.Outbox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Publishes rows as they are within the running transaction, each under its own sequence. */
@Component
public class CatalogueEvents {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Outbox outbox;

    CatalogueEvents(JdbcClient jdbc, JsonMapper json, Outbox outbox) {
        this.jdbc = jdbc;
        this.json = json;
        this.outbox = outbox;
    }

    public void registers(Collection<String> codes) {
        publish(
                CatalogueTopics.REGISTERS,
                RegisterChanged.TYPE,
                "select code, sequence, spec from registers where code = any(:codes) order by code",
                codes,
                row -> RegisterChanged.of(row.getString("code"), spec(row)));
    }

    public void channels(Collection<String> codes) {
        publish(
                CatalogueTopics.CHANNELS,
                ChannelChanged.TYPE,
                "select code, sequence, spec from channels where code = any(:codes) order by code",
                codes,
                row -> ChannelChanged.of(row.getString("code"), spec(row)));
    }

    /** Service versions, as {@code code@version}. */
    public void services(Collection<String> versions) {
        publish(
                CatalogueTopics.SERVICES,
                ServiceChanged.TYPE,
                """
                select code || '@' || version as code, sequence, spec, code as service, version from services
                where code || '@' || version = any(:codes) order by services.code, version
                """,
                versions,
                row -> ServiceChanged.of(row.getString("service"), row.getInt("version"), spec(row)));
    }

    public void evidence(Collection<String> codes) {
        publish(
                CatalogueTopics.EVIDENCE,
                EvidenceChanged.TYPE,
                "select code, sequence, spec from evidence where code = any(:codes) order by code",
                codes,
                row -> EvidenceChanged.of(row.getString("code"), spec(row)));
    }

    /** Versions of life events, as {@code code@version}, with what of the one form goes to which part. */
    public void lifeEvents(Collection<String> versions) {
        publish(
                CatalogueTopics.LIFE_EVENTS,
                LifeEventChanged.TYPE,
                """
                select code || '@' || version as code, sequence, spec, code as life_event, version,
                  (select json_object_agg(s.code || '@' || s.version, s.spec)
                   from json_array_elements(e.spec -> 'parts') p
                   join services s on s.code = p ->> 'service' and s.version = (p ->> 'version')::int) as services
                from life_events e where code || '@' || version = any(:codes) order by e.code, version
                """,
                versions,
                row -> LifeEventChanged.of(
                        row.getString("life_event"),
                        row.getInt("version"),
                        spec(row),
                        json.readTree(row.getString("services"))));
    }

    public void agencies(Collection<String> codes) {
        publish(
                CatalogueTopics.AGENCIES,
                AgencyChanged.TYPE,
                "select code, sequence, spec from agencies where code = any(:codes) order by code",
                codes,
                row -> AgencyChanged.of(row.getString("code"), spec(row)));
    }

    /** Malls with all their offerings. */
    public void malls(Collection<String> codes) {
        var offerings = offerings(codes);
        publish(
                CatalogueTopics.MALLS,
                MallChanged.TYPE,
                "select code, sequence, spec from malls where code = any(:codes) order by code",
                codes,
                row -> MallChanged.of(
                        row.getString("code"), spec(row), offerings.getOrDefault(row.getString("code"), List.of())));
    }

    private interface RowToData {
        Object read(ResultSet row) throws SQLException;
    }

    private void publish(String topic, String type, String sql, Collection<String> codes, RowToData data) {
        if (!codes.isEmpty()) {
            outbox.append(jdbc.sql(sql)
                    .param("codes", codes.toArray(String[]::new))
                    .query((row, _) ->
                            new NewEvent(topic, type, row.getString("code"), row.getLong("sequence"), data.read(row)))
                    .list());
        }
    }

    private JsonNode spec(ResultSet row) throws SQLException {
        return json.readTree(row.getString("spec"));
    }

    private Map<String, List<MallChanged.Offering>> offerings(Collection<String> malls) {
        Map<String, List<MallChanged.Offering>> offerings = new HashMap<>();
        jdbc.sql("select mall, service, agency, status from offerings where mall = any(:malls) order by mall, service")
                .param("malls", malls.toArray(String[]::new))
                .query((ResultSet row) -> {
                    offerings
                            .computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                            .add(new MallChanged.Offering(row.getString(2), row.getString(3), row.getString(4)));
                });
        return offerings;
    }
}
