package id.mppdigital.application.finding;

import id.mppdigital.application.secrecy.OwnSeal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;

/** What was found on each application, sealed for this service. */
@Repository
public class FoundFacts {
    private final JdbcClient jdbc;
    private final OwnSeal seal;

    FoundFacts(JdbcClient jdbc, OwnSeal seal) {
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
                .param("sealed", seal.seal(new Sealed(values)))
                .update();
    }

    /** The newest of each, by the names that the form's {@code x-finds} gives them; empty where nothing was found. */
    public Map<String, JsonNode> of(UUID application) {
        var all = new LinkedHashMap<String, JsonNode>();
        jdbc.sql("select sealed from found_facts where application_id = :application order by sequence")
                .param("application", application)
                .query(String.class)
                .list()
                .forEach(jwe -> all.putAll(seal.open(jwe, Sealed.class).facts()));
        return all;
    }
}
