package id.mppdigital.citizen.documents.grant;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which agency may read which document: by an application that it was attached to, or that the agency issued it for.
 */
@Repository
class Grants {
    private final JdbcClient jdbc;

    Grants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param account the citizen who applied; a document of anybody else is not opened by it */
    record Grant(UUID document, UUID applicationId, String account, String agency, String mall, String service) {}

    void add(Grant grant) {
        jdbc.sql("""
                insert into document_grant (document, application_id, account, agency, mall, service)
                values (:document, :applicationId, :account, :agency, :mall, :service)
                on conflict (document, application_id) do nothing
                """).paramSource(grant).update();
    }

    /** @param malls where the caller works; empty for all of the agency's */
    Optional<Grant> latest(UUID document, String agency, Collection<String> malls) {
        return jdbc.sql("""
                select * from (
                  select document, application_id, account, agency, mall, service from document_grant
                  where document = :document
                  union all
                  select d.id, a.id, a.account, a.agency, a.mall, a.service
                  from document d join application a on a.id = d.issued_for
                  where d.id = :document
                ) as readable
                where agency = :agency and (:everywhere or mall in (:malls))
                order by application_id desc limit 1
                """)
                .param("document", document)
                .param("agency", agency)
                .param("everywhere", malls.isEmpty())
                .param("malls", malls.isEmpty() ? List.of("") : malls)
                .query(Grant.class)
                .optional();
    }
}
