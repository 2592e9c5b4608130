package id.mppdigital.citizen.documents;

import id.mppdigital.citizen.protection.AtRest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All documents. A file's name is encrypted too: people write names and numbers into it. */
@Repository
class Documents {

    private final JdbcClient jdbc;
    private final AtRest atRest;

    Documents(JdbcClient jdbc, AtRest atRest) {
        this.jdbc = jdbc;
        this.atRest = atRest;
    }

    void add(Document document) {
        jdbc.sql("""
                insert into document (id, account, kind, name, media_type, size, sha256, uploaded_at)
                values (:id, :account, :kind, :name, :mediaType, :size, :sha256, :uploadedAt)
                """)
                .param("id", document.id())
                .param("account", document.account())
                .param("kind", document.kind())
                .param("name", atRest.lock(place(document.id()), document.name()))
                .param("mediaType", document.mediaType())
                .param("size", document.size())
                .param("sha256", document.sha256())
                .param("uploadedAt", document.uploadedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Document> find(UUID id) {
        return jdbc.sql("select * from document where id = :id")
                .param("id", id)
                .query((row, n) -> document(row))
                .optional();
    }

    /** Newest first; ids are UUIDv7, so their order is the order of time. */
    List<Document> of(Collection<String> accounts, @Nullable UUID before, int limit) {
        return jdbc.sql("""
                select * from document
                where account in (:accounts) and (:before::uuid is null or id < :before::uuid)
                order by id desc limit :limit
                """)
                .param("accounts", accounts)
                .param("before", before)
                .param("limit", limit)
                .query((row, n) -> document(row))
                .list();
    }

    private Document document(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Document(
                id,
                row.getString("account"),
                row.getString("kind"),
                atRest.openText(place(id), row.getBytes("name")),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getTimestamp("uploaded_at").toInstant());
    }

    private static String place(UUID id) {
        return "document.name/" + id;
    }
}
