package id.mppdigital.application.signed;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.ServiceTest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ForgetUsedAttestationsIT extends ServiceTest {
    @Autowired
    private ForgetUsedAttestations forget;

    @Test
    void a_number_is_forgotten_only_when_nobody_takes_its_attestation_any_more() {
        var expired = used(Instant.now().minusSeconds(2 * 3_600));
        var justExpired = used(Instant.now().minusSeconds(60));
        var valid = used(Instant.now().plusSeconds(60));

        forget.forget();

        assertThat(jdbc.sql("select attestation from used_attestation")
                        .query(UUID.class)
                        .list())
                .contains(valid, justExpired)
                .doesNotContain(expired);
    }

    private UUID used(Instant expiry) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into used_attestation (attestation, expires_at) values (:id, :expiry)")
                .param("id", id)
                .param("expiry", expiry.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }
}
