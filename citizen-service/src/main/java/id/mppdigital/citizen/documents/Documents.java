package id.mppdigital.citizen.documents;

import id.mppdigital.citizen.keys.CitizenKey;
import id.mppdigital.citizen.keys.CitizenKeys;
import id.mppdigital.citizen.keys.CopyPart;
import id.mppdigital.citizen.keys.PersonalData;
import id.mppdigital.platform.problem.Wording;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/** All documents. A file's name is encrypted too: people write names and numbers into it. */
@Repository
public class Documents implements PersonalData {
    private final JdbcClient jdbc;
    private final CitizenKeys keys;
    private final TransactionOperations transactions;

    Documents(JdbcClient jdbc, CitizenKeys keys, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.transactions = transactions;
    }

    /**
     * @param onBehalfOf the representation by which somebody else uploaded it for its owner; null for all others
     * @param key that its file was locked with
     * @return false when the owner was erased meanwhile, and the file can't be opened any more
     */
    boolean add(Document document, @Nullable UUID onBehalfOf, CitizenKey key) {
        return Boolean.TRUE.equals(transactions.execute(_ -> {
            var same = keys.held(document.account()).filter(key::is).isPresent();
            if (same) {
                insert(document, onBehalfOf, key);
            }
            return same;
        }));
    }

    private void insert(Document document, @Nullable UUID onBehalfOf, CitizenKey key) {
        jdbc.sql("""
                insert into document (id, account, kind, name, media_type, size, sha256, uploaded_at, issued_for, issued_by,
                  extract_of, extract_as_of, on_behalf_of)
                values (:id, :account, :kind, :name, :mediaType, :size, :sha256, :uploadedAt, :applicationId, :agency,
                  :register, :asOf, cast(:onBehalfOf as uuid))
                """)
                .paramSource(document)
                .param("onBehalfOf", onBehalfOf)
                .param("name", key.lock(place(document.id()), document.file().name()))
                .update();
    }

    /** Hands these documents of an application over to its applicant; others are left as they are. */
    public void release(UUID application, Collection<UUID> issued, Instant at) {
        jdbc.sql("""
                update document set released_at = :at
                where id in (:issued) and issued_for = :application and released_at is null
                """)
                .param("issued", issued)
                .param("application", application)
                .param("at", at)
                .update();
    }

    /** For its owner, who no longer sees what was deleted. */
    public Optional<Document> ownedBy(Collection<String> accounts, UUID id) {
        return jdbc.sql("select * from document where id = :id and account in (:accounts) and deleted_at is null")
                .param("id", id)
                .param("accounts", accounts)
                .query((row, n) -> document(row))
                .optional();
    }

    /** False when it isn't there, is an agency's, or an application of its owner's uses it. */
    boolean hide(UUID id, Collection<String> accounts, Instant at) {
        return jdbc.sql("""
                update document set deleted_at = :at
                where id = :id and account in (:accounts) and issued_for is null and deleted_at is null
                  and not exists (select from document_grant g where g.document = :id and g.account in (:accounts))
                """)
                        .param("id", id)
                        .param("accounts", accounts)
                        .param("at", at)
                        .update()
                == 1;
    }

    /** An application of its owner's uses it after all. */
    public void unhide(UUID id, Collection<String> accounts) {
        jdbc.sql("update document set deleted_at = null where id = :id and account in (:accounts)")
                .param("id", id)
                .param("accounts", accounts)
                .update();
    }

    /** What can be removed for good, some of it. */
    List<UUID> hiddenBefore(Instant before) {
        return jdbc.sql("select id from document where deleted_at < :before order by deleted_at limit 1000")
                .param("before", before)
                .query(UUID.class)
                .list();
    }

    void remove(UUID id) {
        jdbc.sql("delete from document where id = :id and deleted_at is not null")
                .param("id", id)
                .update();
    }

    /** What an agency has not handed over yet is still the agency's. */
    @Override
    public CopyPart copy(Collection<String> accounts) {
        var title = new Wording("Dokumen Anda", "Your documents");
        return CopyPart.of("documents", title, of(accounts, null, Integer.MAX_VALUE), Document::told);
    }

    /**
     * Nobody's at once. The files go with the next clean-up, and are not kept for an application on its way: whoever
     * comes back is somebody new.
     */
    @Override
    public void erase(Collection<String> accounts) {
        jdbc.sql("""
                with granted as (delete from document_grant where account in (:accounts))
                update document
                set account = 'erased-' || id, deleted_at = 'epoch', issued_for = null, issued_by = null, released_at = null
                where account in (:accounts)
                """).param("accounts", accounts).update();
    }

    /** Unless it was deleted. */
    public Optional<Document> find(UUID id) {
        return jdbc.sql("select * from document where id = :id and deleted_at is null")
                .param("id", id)
                .query((row, n) -> document(row))
                .optional();
    }

    /** What these accounts may see, newest first; ids are UUIDv7, so their order is the order of time. */
    List<Document> of(Collection<String> accounts, @Nullable UUID before, int limit) {
        return jdbc.sql("""
                select * from document
                where account in (:accounts) and (:before::uuid is null or id < :before::uuid)
                  and (issued_for is null or released_at is not null) and deleted_at is null
                order by id desc limit :limit
                """)
                .param("accounts", accounts)
                .param("before", before)
                .param("limit", limit)
                .query((row, n) -> document(row))
                .list();
    }

    /** What was uploaded for these accounts by this representation, newest first, and nothing else of theirs. */
    List<Document> uploadedBy(UUID representation, Collection<String> accounts, @Nullable UUID before, int limit) {
        return jdbc.sql("""
                select * from document
                where on_behalf_of = :representation and account in (:accounts)
                  and (:before::uuid is null or id < :before::uuid) and deleted_at is null
                order by id desc limit :limit
                """)
                .param("representation", representation)
                .param("accounts", accounts)
                .param("before", before)
                .param("limit", limit)
                .query((row, n) -> document(row))
                .list();
    }

    /** Those of these kinds that their owner has, newest first. */
    List<Document> ofKinds(Collection<String> accounts, Collection<String> kinds) {
        return ofKindsOrIssuedFor(accounts, kinds, List.of());
    }

    /** Those of these kinds that their owner has, and what was issued for these applications; newest first. */
    public List<Document> ofKindsOrIssuedFor(
            Collection<String> accounts, Collection<String> kinds, Collection<UUID> applications) {
        return jdbc.sql("""
                select * from document
                where account in (:accounts) and (kind in (:kinds) or issued_for = any(:applications))
                  and (issued_for is null or released_at is not null) and deleted_at is null
                order by id desc
                """)
                .param("accounts", accounts)
                .param("kinds", kinds)
                .param("applications", applications.toArray(UUID[]::new))
                .query((row, n) -> document(row))
                .list();
    }

    private Document document(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var account = row.getString("account");
        return new Document(
                id,
                account,
                row.getString("kind"),
                new Document.File(
                        // Of an erased person, as a restored backup has them, nothing opens.
                        keys.open(account, place(id), row.getBytes("name")).orElse(""),
                        row.getString("media_type"),
                        row.getLong("size"),
                        row.getString("sha256")),
                row.getTimestamp("uploaded_at").toInstant(),
                issue(row),
                extract(row));
    }

    private static Document.@Nullable Extract extract(ResultSet row) throws SQLException {
        var register = row.getString("extract_of");
        return register == null
                ? null
                : new Document.Extract(
                        register, row.getTimestamp("extract_as_of").toInstant());
    }

    private static Document.@Nullable Issue issue(ResultSet row) throws SQLException {
        var application = row.getObject("issued_for", UUID.class);
        var released = row.getTimestamp("released_at");
        return application == null
                ? null
                : new Document.Issue(
                        application, row.getString("issued_by"), released == null ? null : released.toInstant());
    }

    private static String place(UUID id) {
        return "document.name/" + id;
    }
}
