package id.mppdigital.citizen.documents;

import id.mppdigital.citizen.refusal.CitizenRefusal;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Whether there is room for one more document. Two uploads at the same moment may both take the last place: neither
 * waits for the other.
 */
@Repository
class DocumentRoom {
    private static final String USED = """
            select count(*) filter (where deleted_at is null) as documents,
                   coalesce(sum(size) filter (where deleted_at is null), 0) as bytes,
                   count(*) as retained, coalesce(sum(size), 0) as retained_bytes
            from document where\s""";

    private final JdbcClient jdbc;
    private final DocumentSettings settings;

    DocumentRoom(JdbcClient jdbc, DocumentSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** @param accounts all of a person's */
    void requireFor(Collection<String> accounts, long size) {
        DocumentSettings.Quota.Used used = jdbc.sql(USED + "account in (:accounts) and issued_for is null")
                .param("accounts", accounts)
                .query(DocumentSettings.Quota.Used.class)
                .single();
        settings.quota().requireRoomFor(size, used, CitizenRefusal.DOCUMENT_QUOTA);
    }

    void requireFor(UUID application, long size) {
        DocumentSettings.Quota.Used used = jdbc.sql(USED + "issued_for = :application")
                .param("application", application)
                .query(DocumentSettings.Quota.Used.class)
                .single();
        settings.quota().requireRoomFor(size, used, CitizenRefusal.ISSUE_QUOTA);
    }
}
