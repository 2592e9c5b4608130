package id.mppdigital.citizen.rights;

import id.mppdigital.citizen.keys.CopyPart;
import id.mppdigital.citizen.keys.PersonalData;
import id.mppdigital.platform.problem.Wording;
import id.mppdigital.platform.security.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All requests for rights. That one was made and answered stays when its citizen is erased, and tells of nobody then. */
@Repository
public class RightsRequests implements PersonalData {
    /** A key has no line break, so no two pairs are written alike. */
    private static final String KEY_HASH = "sha256(convert_to(:caller || E'\\n' || :key, 'UTF8'))";

    private final JdbcClient jdbc;

    /**
     * What makes a repetition of a call known, also once nobody is left whose request it was.
     *
     * @param caller the account that called
     * @param key as it was sent; with the representation before it where a parent calls
     */
    record Key(String caller, String key) {
        static Key of(Caller caller, @Nullable UUID representation, String key) {
            return new Key(caller.subject(), representation == null ? key : representation + "/" + key);
        }
    }

    RightsRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when an earlier request has the key; waits for one that is under way. */
    boolean add(RightsRequest request, Key key) {
        return jdbc.sql("""
                insert into rights_request (id, account, representation, key_hash, kind, status, received_at, due_at,
                    ended_at)
                values (:id, :account, cast(:representation as uuid), %s, :kind, :status, :receivedAt, :dueAt, :endedAt)
                on conflict (key_hash) do nothing
                """.formatted(KEY_HASH))
                        .param("id", request.id())
                        .param("account", request.account())
                        .param("representation", request.representation())
                        .paramSource(key)
                        .param("kind", request.kind().name())
                        .param("status", request.status().name())
                        .param("receivedAt", request.clock().receivedAt().atOffset(ZoneOffset.UTC))
                        .param("dueAt", request.clock().dueAt().atOffset(ZoneOffset.UTC))
                        .param("endedAt", stored(request.clock().endedAt()))
                        .update()
                == 1;
    }

    public void end(RightsRequest request) {
        jdbc.sql("update rights_request set status = :status, ended_at = :endedAt where id = :id")
                .param("id", request.id())
                .param("status", request.status().name())
                .param("endedAt", stored(request.clock().endedAt()))
                .update();
    }

    Optional<RightsRequest> byKey(Key key) {
        return jdbc.sql("select * from rights_request where key_hash = " + KEY_HASH)
                .paramSource(key)
                .query((row, _) -> request(row))
                .optional();
    }

    /** Empty when there is none, or nobody's any more. */
    public Optional<RightsRequest> find(UUID id) {
        return jdbc.sql("select * from rights_request where id = :id and account is not null")
                .param("id", id)
                .query((row, _) -> request(row))
                .optional();
    }

    /** Those that nobody has answered, the one that is due first coming first. */
    public List<RightsRequest> open(@Nullable Instant after, @Nullable UUID id, int limit) {
        return jdbc.sql("""
                select * from rights_request
                where ended_at is null and (:after::timestamptz is null or (due_at, id) > (:after::timestamptz, :id::uuid))
                order by due_at, id limit :limit
                """)
                .param("after", stored(after))
                .param("id", id)
                .param("limit", limit)
                .query((row, _) -> request(row))
                .list();
    }

    Optional<RightsRequest> ownedBy(Collection<String> accounts, UUID id) {
        return jdbc.sql("select * from rights_request where id = :id and account in (:accounts)")
                .param("id", id)
                .param("accounts", accounts)
                .query((row, _) -> request(row))
                .optional();
    }

    /** Newest first; ids are UUIDv7, so their order is the order of time. */
    List<RightsRequest> of(Collection<String> accounts, @Nullable UUID before, int limit) {
        return jdbc.sql("""
                select * from rights_request
                where account in (:accounts) and (:before::uuid is null or id < :before::uuid)
                order by id desc limit :limit
                """)
                .param("accounts", accounts)
                .param("before", before)
                .param("limit", limit)
                .query((row, _) -> request(row))
                .list();
    }

    @Override
    public CopyPart copy(Collection<String> accounts) {
        var title = new Wording("Permintaan Anda atas hak Anda", "Your requests for your rights");
        return CopyPart.of("rights", title, of(accounts, null, Integer.MAX_VALUE), RightsRequest::told);
    }

    /** What is left says that a request was made and answered, and not whose. */
    @Override
    public void erase(Collection<String> accounts) {
        jdbc.sql("""
                update rights_request
                set account = null, representation = null, ended_at = coalesce(ended_at, now()),
                    status = case when ended_at is null then 'WITHDRAWN' else status end
                where account in (:accounts)
                """).param("accounts", accounts).update();
    }

    private static @Nullable Object stored(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private static RightsRequest request(ResultSet row) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new RightsRequest(
                row.getObject("id", UUID.class),
                row.getString("account"),
                row.getObject("representation", UUID.class),
                Right.valueOf(row.getString("kind")),
                RightsRequest.Status.valueOf(row.getString("status")),
                new RightsRequest.Clock(
                        row.getTimestamp("received_at").toInstant(),
                        row.getTimestamp("due_at").toInstant(),
                        ended == null ? null : ended.toInstant()));
    }
}
