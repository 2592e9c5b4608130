package id.mppdigital.application.finding;

import id.mppdigital.application.secrecy.Owner;
import id.mppdigital.application.secrecy.PersonSeal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;

/** What was found on each application, sealed with the application's key. */
@Repository
public class FoundFacts {
    private final JdbcClient jdbc;
    private final PersonSeal seal;

    FoundFacts(JdbcClient jdbc, PersonSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    private record Sealed(Map<String, JsonNode> facts) {}

    /** @param sequence of the change that brought them */
    public void add(UUID application, long sequence, Map<String, JsonNode> values) {
        jdbc.sql("""
                insert into found_facts (application_id, sequence, sealed)
                values (:application, :sequence, cast(:sealed as jsonb))
                """)
                .param("application", application)
                .param("sequence", sequence)
                .param("sealed", seal.seal(Owner.application(application), new Sealed(values)))
                .update();
    }

    /** The newest of each, by the names that the form's {@code x-finds} gives them; empty where nothing was found. */
    public Map<String, JsonNode> of(UUID application) {
        var all = new LinkedHashMap<String, JsonNode>();
        var key = seal.of(Owner.application(application));
        jdbc.sql("select sealed from found_facts where application_id = :application order by sequence")
                .param("application", application)
                .query(String.class)
                .list()
                .forEach(jwe -> key.open(jwe, Sealed.class).ifPresent(found -> all.putAll(found.facts())));
        return all;
    }
}
