package id.mppdigital.citizen.breach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All breaches that were ever opened. */
@Repository
class Breaches {
    /** A key has no line break, so no two pairs are written alike. */
    private static final String KEY_HASH = "sha256(convert_to(:by || E'\\n' || :key, 'UTF8'))";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Breaches(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** False when the officer has used the key before; waits for a call that is under way. */
    boolean add(Breach breach, String key) {
        var scope = breach.scope();
        var opening = breach.opening();
        return jdbc.sql("""
                insert into breach (id, opened_by, opened_at, known_at, due_at, begun_at, ended_at, readers, services,
                                    sources, words, key_hash)
                values (:id, :by, :at, :knownAt, :dueAt, :from, :until, :readers, :services, :sources, :words::jsonb,
                        %s)
                on conflict (key_hash) do nothing
                """.formatted(KEY_HASH))
                        .param("key", key)
                        .param("id", breach.id())
                        .param("by", opening.by())
                        .param("at", opening.at().atOffset(ZoneOffset.UTC))
                        .param("knownAt", opening.knownAt().atOffset(ZoneOffset.UTC))
                        .param("dueAt", opening.dueAt().atOffset(ZoneOffset.UTC))
                        .param("from", scope.from().atOffset(ZoneOffset.UTC))
                        .param("until", scope.until().atOffset(ZoneOffset.UTC))
                        .param("readers", scope.readers().toArray(String[]::new))
                        .param("services", scope.services().toArray(String[]::new))
                        .param("sources", scope.sources().toArray(String[]::new))
                        .param("words", json.writeValueAsString(breach.words()))
                        .update()
                == 1;
    }

    Optional<Breach> byKey(String officer, String key) {
        return jdbc.sql("select * from breach where key_hash = " + KEY_HASH)
                .param("by", officer)
                .param("key", key)
                .query((row, _) -> breach(row))
                .optional();
    }

    /** Newest first; ids are UUIDv7. */
    List<Breach> before(@Nullable UUID id, int limit) {
        return jdbc.sql("""
                select * from breach where :before::uuid is null or id < :before::uuid order by id desc limit :limit
                """)
                .param("before", id)
                .param("limit", limit)
                .query((row, _) -> breach(row))
                .list();
    }

    Optional<Breach> find(UUID id) {
        return jdbc.sql("select * from breach where id = :id")
                .param("id", id)
                .query((row, _) -> breach(row))
                .optional();
    }

    /** False when it was approved before; waits for whoever approves it at this moment. */
    boolean approve(UUID id, Breach.Approval approval) {
        return jdbc.sql("""
                update breach set approved_by = :by, approved_at = :at where id = :id and approved_at is null
                """)
                        .param("id", id)
                        .param("by", approval.by())
                        .param("at", approval.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False when it was recorded before. */
    boolean authorityTold(UUID id, Breach.Told told) {
        return jdbc.sql("""
                update breach
                set authority_told_at = :at, authority_reference = :reference, authority_recorded_by = :by,
                    authority_recorded_at = :recordedAt
                where id = :id and authority_told_at is null
                """)
                        .param("id", id)
                        .param("at", told.at().atOffset(ZoneOffset.UTC))
                        .param("reference", told.reference())
                        .param("by", told.by())
                        .param("recordedAt", told.recordedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private Breach breach(ResultSet row) throws SQLException {
        var approvedAt = at(row, "approved_at");
        var toldAt = at(row, "authority_told_at");
        return new Breach(
                row.getObject("id", UUID.class),
                new Breach.Opening(
                        row.getString("opened_by"),
                        row.getTimestamp("opened_at").toInstant(),
                        row.getTimestamp("known_at").toInstant()),
                new Breach.Scope(
                        row.getTimestamp("begun_at").toInstant(),
                        row.getTimestamp("ended_at").toInstant(),
                        texts(row, "readers"),
                        texts(row, "services"),
                        texts(row, "sources")),
                json.readValue(row.getString("words"), Breach.Words.class),
                approvedAt == null ? null : new Breach.Approval(row.getString("approved_by"), approvedAt),
                toldAt == null
                        ? null
                        : new Breach.Told(
                                toldAt,
                                row.getString("authority_reference"),
                                row.getString("authority_recorded_by"),
                                row.getTimestamp("authority_recorded_at").toInstant()));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
