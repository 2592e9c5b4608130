package id.mppdigital.portal.session;

import static java.util.Objects.requireNonNull;

import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Repository;

/** Remembers logout tokens, for all instances, until they are no longer valid. */
@Repository
class UsedLogoutTokens {
    private final JdbcClient jdbc;

    UsedLogoutTokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it is the first use. */
    boolean use(Jwt token) {
        return jdbc.sql("""
                        INSERT INTO used_logout_token (id, expires_at) VALUES (:id, :expires) ON CONFLICT DO NOTHING
                        """)
                        .param("id", token.getId())
                        .param("expires", Timestamp.from(requireNonNull(token.getExpiresAt())))
                        .update()
                == 1;
    }

    /** An hour later than needed, whatever the clocks say. */
    @Scheduled(cron = "0 47 * * * *")
    void forgetOld() {
        jdbc.sql("DELETE FROM used_logout_token WHERE expires_at < now() - interval '1 hour'")
                .update();
    }
}
