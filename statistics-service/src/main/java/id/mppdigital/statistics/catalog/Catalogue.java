package id.mppdigital.statistics.catalog;

import id.mppdigital.platform.problem.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The names of malls, agencies and services. */
@Repository
public class Catalogue {
    private record Named(String code, Wording name) {}

    /**
     * What is open in a mall.
     *
     * @param described how many of its services have a published standard
     */
    public record Offer(String mall, boolean open, long services, long described) {}

    private static final String OFFERS = """
            select code as mall, open, cardinality(offered) as services, (
                select count(*) from unnest(offered) as service
                where exists (
                    select 1 from service_version v where v.code = service and v.status = 'PUBLISHED')) as described
            from mall
            """;

    private final JdbcClient jdbc;

    Catalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By code. */
    public Map<String, Wording> malls() {
        return names("select code, name from mall order by code");
    }

    public Map<String, Wording> agencies() {
        return names("select code, name from agency");
    }

    /** As the newest version calls them. */
    public Map<String, Wording> services() {
        return names("select distinct on (code) code, name from service_version order by code, version desc");
    }

    /** Empty when there is no such mall. */
    public Optional<Offer> offerOf(String mall) {
        return jdbc.sql(OFFERS + "where code = ?")
                .param(mall)
                .query(Offer.class)
                .optional();
    }

    /** By code: at most so many after a code, which is empty for the first ones. */
    public List<Offer> offersAfter(String mall, int limit) {
        return jdbc.sql(OFFERS + "where code > ? order by code limit ?")
                .param(mall)
                .param(limit)
                .query(Offer.class)
                .list();
    }

    private Map<String, Wording> names(String sql) {
        var names = new LinkedHashMap<String, Wording>();
        jdbc.sql(sql).query(Named.class).list().forEach(each -> names.put(each.code(), each.name()));
        return names;
    }

    /** A time zone that the database does not know is refused here, where it harms this event alone. */
    void store(MallChanged mall) {
        jdbc.sql("""
                insert into mall (code, name, time_zone, open, offered)
                select :code, :name, :timeZone, :open, :offered where now() at time zone :timeZone is not null
                on conflict (code) do update
                set name = excluded.name, time_zone = excluded.time_zone, open = excluded.open,
                    offered = excluded.offered
                """)
                .paramSource(mall)
                .param("open", mall.isOpen())
                .param("offered", mall.openServices().toArray(String[]::new))
                .update();
    }

    void store(AgencyChanged agency) {
        jdbc.sql("""
                insert into agency (code, name) values (:code, :name)
                on conflict (code) do update set name = excluded.name
                """).paramSource(agency).update();
    }

    void store(ServiceChanged service) {
        jdbc.sql("""
                insert into service_version (code, version, name, amount, unit, status)
                values (:code, :version, :name, :amount, :unit, :status)
                on conflict (code, version) do update
                set name = excluded.name, amount = excluded.amount, unit = excluded.unit, status = excluded.status
                """).paramSource(service).update();
    }
}
