package id.mppdigital.citizen.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The forms of all service versions; retired ones stay, because a correction is filed against the version shown. */
@Repository
public class ServiceForms {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ApplicationEventPublisher arrivals;

    ServiceForms(JdbcClient jdbc, JsonMapper json, ApplicationEventPublisher arrivals) {
        this.jdbc = jdbc;
        this.json = json;
        this.arrivals = arrivals;
    }

    public Optional<ServiceForm> find(String service, int version) {
        return jdbc.sql("select * from service_form where service = :service and version = :version")
                .param("service", service)
                .param("version", version)
                .query(ServiceForm.class)
                .optional();
    }

    /** What is offered now of these: the newest version of each that is known, by its service. */
    public Map<String, ServiceForm> newest(Collection<String> services) {
        return jdbc.sql("""
                select distinct on (service) * from service_form where service = any(:services)
                order by service, version desc
                """).param("services", services.toArray(String[]::new)).query(ServiceForm.class).list().stream()
                .collect(Collectors.toMap(ServiceForm::service, Function.identity()));
    }

    /** What is offered now: the newest version. */
    public Optional<ServiceForm> newest(String service) {
        return jdbc.sql("select * from service_form where service = :service order by version desc limit 1")
                .param("service", service)
                .query(ServiceForm.class)
                .optional();
    }

    /**
     * The laws that a use of these fields and documents rests on, beside that of public service.
     *
     * @param version null where it was not kept: then none is known
     */
    public List<String> lawsOf(String service, @Nullable Integer version, Collection<String> names) {
        return version == null
                ? List.of()
                : find(service, version).map(form -> form.lawsOf(names)).orElse(List.of());
    }

    /** Whether there is such a service, in any version. */
    public boolean isKnown(String service) {
        return jdbc.sql("select exists (select from service_form where service = :service)")
                .param("service", service)
                .query(Boolean.class)
                .single();
    }

    /**
     * Like {@link #find}; where the form is missing, it can't arrive before the running transaction ends, so whatever is
     * left waiting for it here is there when {@link FormArrived} is told.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<ServiceForm> findOrHold(String service, int version) {
        return find(service, version).or(() -> {
            hold(service, version);
            return find(service, version);
        });
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void store(ServiceForm form) {
        hold(form.service(), form.version());
        jdbc.sql("""
                insert into service_form (service, version, fields, becomes, laws)
                values (:service, :version, :fields::jsonb, :becomes::jsonb, :laws::jsonb)
                on conflict (service, version) do update
                   set fields = excluded.fields, becomes = excluded.becomes, laws = excluded.laws
                """)
                .paramSource(form)
                .param("fields", json.writeValueAsString(form.fields()))
                .param("becomes", json.writeValueAsString(form.becomes()))
                .param("laws", json.writeValueAsString(form.laws()))
                .update();
        arrivals.publishEvent(new FormArrived(form));
    }

    private void hold(String service, int version) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:form, 42))")
                .param("form", "service_form/" + service + "@" + version)
                .query((row, n) -> true)
                .single();
    }
}
