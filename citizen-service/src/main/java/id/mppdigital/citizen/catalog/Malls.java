package id.mppdigital.citizen.catalog;

import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.platform.problem.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All malls, each with the services that it offers. */
@Repository
public class Malls {
    private final JdbcClient jdbc;

    Malls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Problem when there is no such mall, or it does not offer the service */
    public void requireOffer(String mall, String service) {
        boolean offered = jdbc.sql("select :service = any (offered) from mall where code = :mall")
                .param("service", service)
                .param("mall", mall)
                .query(Boolean.class)
                .optional()
                .orElseThrow(() -> refused("/mall", CitizenRefusal.UNKNOWN_MALL));
        if (!offered) {
            throw refused("/service", CitizenRefusal.SERVICE_NOT_OFFERED);
        }
    }

    void store(MallChanged mall) {
        jdbc.sql("""
                insert into mall (code, offered) values (:code, :offered)
                on conflict (code) do update set offered = excluded.offered
                """)
                .param("code", mall.code())
                .param("offered", mall.services().toArray(String[]::new))
                .update();
    }

    private static Problem refused(String pointer, CitizenRefusal refusal) {
        return Problem.of(refusal).at(pointer, refusal);
    }
}
