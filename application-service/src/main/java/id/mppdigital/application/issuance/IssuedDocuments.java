package id.mppdigital.application.issuance;

import id.mppdigital.platform.sealing.Sealing;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was issued on each application, sealed to this service: names of files name persons. */
@Repository
public class IssuedDocuments {
    private static final String SELF = "application-service";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Sealing sealing;

    IssuedDocuments(JdbcClient jdbc, JsonMapper json, Sealing sealing) {
        this.jdbc = jdbc;
        this.json = json;
        this.sealing = sealing;
    }

    private record Sealed(List<IssuedDocument> documents) {}

    /** @param sequence of the change that issued them */
    public void add(UUID application, long sequence, List<IssuedDocument> documents) {
        jdbc.sql("""
                insert into issued_documents (application_id, sequence, sealed)
                values (:application, :sequence, cast(:sealed as jsonb))
                """)
                .param("application", application)
                .param("sequence", sequence)
                .param("sealed", json.writeValueAsString(sealing.seal(new Sealed(documents), SELF)))
                .update();
    }

    /** All that were issued, in the order in which they were. */
    public List<IssuedDocument> of(UUID application) {
        return jdbc
                .sql("select sealed from issued_documents where application_id = :application order by sequence")
                .param("application", application)
                .query(String.class)
                .list()
                .stream()
                .flatMap(jwe -> open(jwe).documents().stream())
                .toList();
    }

    private Sealed open(String jwe) {
        return sealing.open(json.readValue(jwe, new TypeReference<>() {}), Sealed.class);
    }
}
