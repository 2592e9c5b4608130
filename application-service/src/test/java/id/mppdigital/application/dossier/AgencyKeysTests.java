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
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgencyKeysTests {
    private final ECKey own = generated();
    private final ECKey connectors = generated();
    private final AgencyKeys keys = new AgencyKeys(new OnlyRecipients());

    @Test
    void an_agency_without_a_key_is_read_for_by_the_connector() {
        assertThat(keys.of(agency(null))).isEqualTo(connectors);
    }

    @Test
    void an_agencys_own_key_goes_by_its_id() {
        var named = new ECKey.Builder(own).keyID("dinsos-2026").build();

        assertThat(keys.of(agency(named)))
                .isEqualTo(new ECKey.Builder(own.toPublicJWK())
                        .keyID("dinsos-2026")
                        .build());
    }

    @Test
    void a_key_without_an_id_goes_by_the_agencys_code() {
        assertThat(keys.of(agency(own)).getKeyID()).isEqualTo("dinsos-banjarmasin");
    }

    @Test
    void a_private_half_that_slipped_in_goes_nowhere() {
        assertThat(keys.of(agency(own)).isPrivate()).isFalse();
    }

    @Test
    void a_key_that_can_not_be_used_is_a_conflict_and_never_the_connectors() {
        var off = Map.<String, Object>of("kty", "EC", "crv", "P-256", "x", "A".repeat(43), "y", "A".repeat(43));

        assertThatThrownBy(() -> keys.of(new Offer.Agency("dinsos-banjarmasin", new BilingualText("a", "a"), off)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("correct");
    }

    private static Offer.Agency agency(@Nullable ECKey key) {
        return new Offer.Agency(
                "dinsos-banjarmasin", new BilingualText("a", "a"), key == null ? null : key.toJSONObject());
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
