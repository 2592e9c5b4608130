package id.mppdigital.citizen.applications;

import id.mppdigital.citizen.erasure.Begun;
import id.mppdigital.citizen.erasure.ErasedAccounts;
import id.mppdigital.citizen.keys.CitizenKeys;
import id.mppdigital.citizen.keys.CopyPart;
import id.mppdigital.citizen.keys.CopyPart.Item;
import id.mppdigital.citizen.keys.PersonalData;
import id.mppdigital.platform.problem.Wording;
import id.mppdigital.platform.security.Caller;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All applications that were ever submitted. */
@Repository
public class Applications implements PersonalData {
    private final JdbcClient jdbc;
    private final CitizenKeys keys;
    private final ErasedAccounts erased;

    Applications(JdbcClient jdbc, CitizenKeys keys, ErasedAccounts erased) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.erased = erased;
    }

    /**
     * The first word on an application counts: neither its owner nor its agency ever changes. An erasure of its citizen
     * waits, or this waits for it: no erasure misses an application that arrives meanwhile, and one that was begun
     * before the erasure brings nobody back.
     *
     * @param begunAt when its citizen submitted it, or the case that it is a part of
     * @return false when it is nobody's: its citizen was erased since
     */
    @Transactional
    public boolean add(Application application, Instant begunAt) {
        if (erased.cover(new Begun(application.account(), application.id(), begunAt))) {
            return false;
        }
        keys.of(application.account());
        jdbc.sql("""
                insert into application (id, account, agency, mall, service, version)
                values (:id, :account, :agency, :mall, :service, :version)
                on conflict (id) do nothing
                """).paramSource(application).update();
        return true;
    }

    /** Where these accounts applied, the newest application's first. */
    public List<String> mallsOf(Collection<String> accounts) {
        return jdbc.sql("""
                select mall from application where account in (:accounts) group by mall order by max(id::text) desc
                """).param("accounts", accounts).query(String.class).list();
    }

    /** The applications of these accounts for these services, each with its service. */
    public Map<UUID, String> ofServices(Collection<String> accounts, Collection<String> services) {
        return services(jdbc.sql("""
                select id, service from application where account = any(:accounts) and service = any(:services)
                """)
                .param("accounts", accounts.toArray(String[]::new))
                .param("services", services.toArray(String[]::new)));
    }

    /** Which service each of these is for; an application that is not known here is absent. */
    public Map<UUID, String> servicesOf(Collection<UUID> ids) {
        return services(jdbc.sql("select id, service from application where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new)));
    }

    private static Map<UUID, String> services(StatementSpec applications) {
        Map<UUID, String> services = new HashMap<>();
        applications.query((ResultSet row) -> {
            services.put(row.getObject("id", UUID.class), row.getString("service"));
        });
        return services;
    }

    @Override
    public CopyPart copy(Collection<String> accounts) {
        var title = new Wording("Permohonan Anda", "Your applications");
        var held = jdbc.sql("""
                select id, account, agency, mall, service, version from application where account in (:accounts) order by id
                """)
                .param("accounts", accounts)
                .query(Application.class)
                .list();
        return CopyPart.of(
                "applications",
                title,
                held,
                application -> List.of(
                        Item.of("applicationId", "Permohonan", "Application", application.id()),
                        Item.of("service", "Layanan", "Service", application.service()),
                        Item.of("agency", "Instansi", "Agency", application.agency()),
                        Item.of("mall", "Mal", "Mall", application.mall())));
    }

    @Override
    public void erase(Collection<String> accounts) {
        jdbc.sql("""
                with filed as (
                    update application set representative = null
                    where representative in (:accounts) and account not in (:accounts)
                )
                delete from application where account in (:accounts)
                """).param("accounts", accounts).update();
    }

    /** Empty when it is unknown, or gone with its citizen. */
    public Optional<Application> find(UUID id) {
        return jdbc.sql("select id, account, agency, mall, service, version from application where id = :id")
                .param("id", id)
                .query(Application.class)
                .optional();
    }

    /** Empty when somebody else filed it, or its citizen. */
    public Optional<Application> filedBy(Collection<String> representative, UUID id) {
        return jdbc.sql("""
                select id, account, agency, mall, service, version from application
                where id = :id and representative in (:representative)
                """)
                .param("id", id)
                .param("representative", representative)
                .query(Application.class)
                .optional();
    }

    /** Empty when it is unknown, or not the caller's agency's in one of the caller's malls. */
    public Optional<Application> heldBy(Caller caller, UUID id) {
        return find(id).filter(application -> application.isHeldBy(caller));
    }
}
