package id.mppdigital.connector.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class WebhookSecretsTests {
    private final WebhookSecrets secrets = secrets(new byte[32]);

    @Test
    void aSecretHas32BytesInTheFormOfTheSpecification() {
        var secret = secrets.of("polres-banjarmasin");

        assertThat(secret).startsWith("whsec_");
        assertThat(Base64.getDecoder().decode(secret.substring(6))).hasSize(32);
    }

    @Test
    void anAgencyKeepsItsSecretAndSharesItWithNobody() {
        assertThat(secrets.of("polres-banjarmasin"))
                .isEqualTo(secrets(new byte[32]).of("polres-banjarmasin"))
                .isNotEqualTo(secrets.of("disdukcapil-banjarmasin"));
    }

    @Test
    void aShortMasterKeyIsRefusedAtTheStart() {
        assertThatThrownBy(() -> secrets(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }

    private static WebhookSecrets secrets(byte[] masterKey) {
        return new WebhookSecrets(new WebhookSettings(
                Base64.getEncoder().encodeToString(masterKey), false, Duration.ofSeconds(1), DataSize.ofKilobytes(64)));
    }
}
