package id.mppdigital.citizen.applications;

import id.mppdigital.platform.security.Caller;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All applications that were ever submitted. */
@Repository
public class Applications {
    private final JdbcClient jdbc;

    Applications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first word on an application counts: neither its owner nor its agency ever changes. */
    public void add(Application application) {
        jdbc.sql("""
                insert into application (id, account, agency, mall, service)
                values (:id, :account, :agency, :mall, :service)
                on conflict (id) do nothing
                """).paramSource(application).update();
    }

    /** Empty when it is unknown, or not the caller's agency's in one of the caller's malls. */
    public Optional<Application> heldBy(Caller caller, UUID id) {
        return jdbc.sql("select id, account, agency, mall, service from application where id = :id")
                .param("id", id)
                .query(Application.class)
                .optional()
                .filter(application -> application.isHeldBy(caller));
    }
}
