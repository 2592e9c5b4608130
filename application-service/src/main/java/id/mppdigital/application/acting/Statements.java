package id.mppdigital.application.acting;

import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.receipt.ReceiptCode;
import id.mppdigital.application.refusal.ApplicationRefusal;
import id.mppdigital.application.signed.RefusedToken;
import id.mppdigital.application.signed.SignedClaims;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.sql.SqlArray;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads statements about representatives, and sees to it that each counts once. */
@Repository
public class Statements {
    private static final String TYPE = "representation+jwt";

    private final SignedClaims tokens;
    private final JsonMapper json;
    private final JdbcClient jdbc;

    Statements(SignedClaims tokens, JsonMapper json, JdbcClient jdbc) {
        this.tokens = tokens;
        this.json = json;
        this.jdbc = jdbc;
    }

    /**
     * @param caller the account that must be the representative's
     * @param action that it must be signed for
     * @throws Problem 422 {@code representation-invalid}, {@code representation-expired}; 403
     *     {@code representation-foreign}, {@code representation-out-of-scope}
     */
    public Acting read(String statement, String caller, String service, Action action) {
        try {
            var claims = tokens.verify(statement, TYPE, caller);
            if (!is(service, claims.path("service")) || !is(action.name(), claims.path("action"))) {
                throw refused(ApplicationRefusal.REPRESENTATION_OUT_OF_SCOPE);
            }
            return json.treeToValue(claims, Acting.class);
        } catch (RefusedToken e) {
            throw refused(
                    switch (e.reason()) {
                        case INVALID -> ApplicationRefusal.REPRESENTATION_INVALID;
                        case EXPIRED -> ApplicationRefusal.REPRESENTATION_EXPIRED;
                        case FOREIGN -> ApplicationRefusal.REPRESENTATION_FOREIGN;
                    });
        } catch (JacksonException e) {
            throw refused(ApplicationRefusal.REPRESENTATION_INVALID);
        }
    }

    /**
     * Uses a statement up, in the transaction of the act that it is for.
     *
     * @throws Problem 409 {@code representation-used} when it was used before; 422 {@code representation-expired} when
     *     the power has ended since it was signed
     */
    public void use(Acting acting, ApplicationId application) {
        if (hasEndedSince(acting)) {
            throw refused(ApplicationRefusal.REPRESENTATION_EXPIRED);
        }
        var isNew = acting.action() == Action.APPLY ? files(acting, application) : isUsed(acting, application);
        if (!isNew) {
            throw refused(ApplicationRefusal.REPRESENTATION_USED);
        }
    }

    private boolean isUsed(Acting acting, ApplicationId application) {
        return jdbc.sql("""
                insert into used_statement (statement, application_id) values (:statement, :application)
                on conflict (statement) do nothing
                """)
                        .param("statement", acting.statement())
                        .param("application", application.value())
                        .update()
                == 1;
    }

    private boolean files(Acting acting, ApplicationId application) {
        return jdbc.sql("""
                insert into acting (application_id, representative, representation, statement, signed_at, until,
                                    receipt_code, actions)
                values (:application, :representative, :representation, :statement, :signedAt, :until, :code, :actions)
                on conflict (statement) do nothing
                """)
                        .param("application", application.value())
                        .param("representative", acting.representative().citizenId())
                        .param("representation", acting.representation())
                        .param("statement", acting.statement())
                        .param("signedAt", utc(acting.signedAt()))
                        .param("until", utc(acting.until()))
                        .param("code", ReceiptCode.next())
                        .param("actions", SqlArray.of(acting.covered(), Action::name, String[]::new))
                        .update()
                == 1;
    }

    /** A statement is good for minutes; the power may be over sooner. */
    private boolean hasEndedSince(Acting acting) {
        return jdbc.sql("""
                select exists (select from ended_representation
                               where representation = :representation and ended_at >= :signedAt)
                """)
                .param("representation", acting.representation())
                .param("signedAt", utc(acting.signedAt()))
                .query(Boolean.class)
                .single();
    }

    private static OffsetDateTime utc(long seconds) {
        return Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC);
    }

    private static boolean is(String expected, JsonNode claim) {
        return Optional.of(claim)
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(expected::equals)
                .isPresent();
    }

    private static Problem refused(ApplicationRefusal refusal) {
        return Problem.of(refusal).at("/representation", refusal);
    }
}
