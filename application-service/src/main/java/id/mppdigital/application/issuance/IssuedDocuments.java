package id.mppdigital.application.issuance;

import id.mppdigital.application.secrecy.Owner;
import id.mppdigital.application.secrecy.PersonSeal;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The documents issued on each application, sealed with its key because file names may name persons. */
@Repository
public class IssuedDocuments {
    private final JdbcClient jdbc;
    private final PersonSeal seal;

    IssuedDocuments(JdbcClient jdbc, PersonSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
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
                .param("sealed", seal.seal(Owner.application(application), new Sealed(documents)))
                .update();
    }

    /** All issued documents, in their order of issue. */
    public List<IssuedDocument> of(UUID application) {
        var key = seal.of(Owner.application(application));
        return jdbc
                .sql("select sealed from issued_documents where application_id = :application order by sequence")
                .param("application", application)
                .query(String.class)
                .list()
                .stream()
                .flatMap(jwe -> key.open(jwe, Sealed.class).stream())
                .flatMap(issued -> issued.documents().stream())
                .toList();
    }
}
