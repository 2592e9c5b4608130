package id.mppdigital.application.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import id.mppdigital.application.catalog.BilingualText;
import id.mppdigital.application.catalog.Offer;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.sealing.Sealing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgencyKeysTests {
    private static final Instant EARLIER = Instant.now().minus(Duration.ofDays(1));
    private static final Instant LATER = Instant.now().plus(Duration.ofDays(1));

    private final ECKey own = generated();
    private final ECKey connectors = generated();
    private final AgencyKeys keys = new AgencyKeys(new OnlyRecipients(), Clock.systemUTC());

    @Test
    void an_agency_without_a_key_is_read_for_by_the_connector() {
        assertThat(keys.of(agency(null))).containsExactly(connectors);
    }

    @Test
    void an_agencys_own_key_goes_by_its_id() {
        var named = new ECKey.Builder(own).keyID("dinsos-2026").build();

        assertThat(keys.of(agency(named)))
                .containsExactly(new ECKey.Builder(own.toPublicJWK())
                        .keyID("dinsos-2026")
                        .build());
    }

    @Test
    void a_key_without_an_id_goes_by_the_agencys_code() {
        assertThat(keys.of(agency(own))).extracting(JWK::getKeyID).containsExactly("dinsos-banjarmasin");
    }

    @Test
    void a_private_half_that_slipped_in_goes_nowhere() {
        assertThat(keys.of(agency(own))).noneMatch(JWK::isPrivate);
    }

    @Test
    void a_key_that_can_not_be_used_is_a_conflict_and_never_the_connectors() {
        var off = Map.<String, Object>of("kty", "EC", "crv", "P-256", "x", "A".repeat(43), "y", "A".repeat(43));

        assertThatThrownBy(() -> keys.of(published(List.of(off))))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("correct");
    }

    @Test
    void each_key_of_a_rotation_is_sealed_for() {
        assertThat(keys.of(published(List.of(key("dinsos-2026", LATER), key("dinsos-2027", null)))))
                .extracting(JWK::getKeyID)
                .containsExactly("dinsos-2026", "dinsos-2027");
    }

    @Test
    void a_key_that_has_expired_is_left_out() {
        assertThat(keys.of(published(List.of(key("dinsos-2025", EARLIER), key("dinsos-2026", null)))))
                .extracting(JWK::getKeyID)
                .containsExactly("dinsos-2026");
    }

    @Test
    void when_all_have_expired_that_is_a_conflict_and_never_the_connectors() {
        assertThatThrownBy(() -> keys.of(published(List.of(key("dinsos-2025", EARLIER)))))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("correct");
    }

    /** As an older instance leaves the row, which knows one key only. */
    @Test
    void a_list_that_does_not_begin_with_the_key_is_from_before() {
        var agency = new Offer.Agency(
                "dinsos-banjarmasin",
                new BilingualText("a", "a"),
                key("dinsos-2027", null),
                List.of(key("dinsos-2025", null), key("dinsos-2026", null)));

        assertThat(keys.of(agency)).extracting(JWK::getKeyID).containsExactly("dinsos-2027");
    }

    private static Offer.Agency agency(@Nullable ECKey key) {
        return key == null
                ? new Offer.Agency("dinsos-banjarmasin", new BilingualText("a", "a"), null, List.of())
                : published(List.of(key.toJSONObject()));
    }

    private static Offer.Agency published(List<Map<String, Object>> keys) {
        return new Offer.Agency("dinsos-banjarmasin", new BilingualText("a", "a"), keys.getFirst(), keys);
    }

    private static Map<String, Object> key(String kid, @Nullable Instant expires) {
        var key = new ECKey.Builder(generated()).keyID(kid);
        if (expires != null) {
            key.expirationTime(Date.from(expires));
        }
        return key.build().toPublicJWK().toJSONObject();
    }

    private static ECKey generated() {
        try {
            return new ECKeyGenerator(Curve.P_256).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class OnlyRecipients implements Sealing {
        @Override
        public JWK recipient(String kid) {
            assertThat(kid).isEqualTo("agency-connector");
            return connectors;
        }

        @Override
        public Map<String, Object> seal(Object value, String... recipientKids) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<String, Object> seal(Object value, Collection<? extends JWK> recipients) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> T open(Map<String, Object> jwe, Class<T> type) {
            throw new UnsupportedOperationException();
        }
    }
}
