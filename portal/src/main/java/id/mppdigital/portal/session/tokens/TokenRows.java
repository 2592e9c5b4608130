package id.mppdigital.portal.session.tokens;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The sealed tokens of each session. */
@Repository
class TokenRows {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Seal seal;

    TokenRows(JdbcClient jdbc, JsonMapper json, Seal seal) {
        this.jdbc = jdbc;
        this.json = json;
        this.seal = seal;
    }

    Optional<Tokens> find(UUID id) {
        return read("SELECT tokens FROM session_tokens WHERE id = :id", id);
    }

    /** Locked until the end of the transaction: other tabs and instances wait for what this one gets. */
    Optional<Tokens> lock(UUID id) {
        return read("SELECT tokens FROM session_tokens WHERE id = :id FOR UPDATE", id);
    }

    void put(UUID id, Tokens tokens) {
        jdbc.sql("""
                        INSERT INTO session_tokens (id, tokens) VALUES (:id, :tokens)
                        ON CONFLICT (id) DO UPDATE SET tokens = excluded.tokens, refreshed_at = now()
                        """)
                .param("id", id)
                .param("tokens", seal.seal(json.writeValueAsBytes(tokens)))
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("DELETE FROM session_tokens WHERE id = :id").param("id", id).update();
    }

    /** Those of sessions that ended by themselves: whoever is active gets new tokens more often than daily. */
    @Scheduled(cron = "0 17 * * * *")
    void forgetOld() {
        jdbc.sql("DELETE FROM session_tokens WHERE refreshed_at < now() - interval '1 day'")
                .update();
    }

    private Optional<Tokens> read(String sql, UUID id) {
        return jdbc.sql(sql)
                .param("id", id)
                .query((row, _) -> row.getBytes("tokens"))
                .optional()
                .map(seal::open)
                .map(bytes -> json.readValue(bytes, Tokens.class));
    }
}
