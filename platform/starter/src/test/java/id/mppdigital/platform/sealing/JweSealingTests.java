package id.mppdigital.platform.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import id.mppdigital.platform.test.SealingKeys;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class JweSealingTests {
    record Secret(String nik, int count) {}

    private static final Secret SECRET = new Secret("9471014104950005", 3);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ECKey first = SealingKeys.key("citizen-service");
    private final ECKey second = SealingKeys.key("agency-connector");
    private final ECKey stranger = SealingKeys.key("stranger");
    private final JWKSet recipients = new JWKSet(List.<JWK>of(first.toPublicJWK(), second.toPublicJWK()));

    @Test
    void everyRecipientOpensWhatWasSealed() {
        var sealed = sealing(null).seal(SECRET, "citizen-service", "agency-connector");

        assertThat(sealing(first).open(sealed, Secret.class)).isEqualTo(SECRET);
        assertThat(sealing(second).open(sealed, Secret.class)).isEqualTo(SECRET);
    }

    @Test
    void sealedDataTravelsAsJsonWithoutAWordInClear() {
        var json = JSON.writeValueAsString(sealing(null).seal(SECRET, "citizen-service"));

        assertThat(json).doesNotContain("9471014104950005");
        @SuppressWarnings("unchecked")
        Map<String, Object> read = JSON.readValue(json, Map.class);
        assertThat(sealing(first).open(read, Secret.class)).isEqualTo(SECRET);
    }

    @Test
    void nobodyElseOpensIt() {
        var sealed = sealing(null).seal(SECRET, "citizen-service");

        assertThatThrownBy(() -> sealing(second).open(sealed, Secret.class)).isInstanceOf(SealingFailure.class);
        assertThatThrownBy(() -> sealing(stranger).open(sealed, Secret.class)).isInstanceOf(SealingFailure.class);
        assertThatThrownBy(() -> sealing(null).open(sealed, Secret.class))
                .isInstanceOf(SealingFailure.class)
                .hasMessageContaining("mpp.sealing.key");
    }

    @Test
    void alteredDataIsNotOpened() {
        var altered = new HashMap<>(sealing(null).seal(SECRET, "citizen-service"));
        altered.computeIfPresent("ciphertext", (_, text) -> flip(text.toString()));

        assertThatThrownBy(() -> sealing(first).open(altered, Secret.class)).isInstanceOf(SealingFailure.class);
    }

    @Test
    void anUnknownRecipientIsNamed() {
        assertThatThrownBy(() -> sealing(null).seal(SECRET, "nobody"))
                .isInstanceOf(SealingFailure.class)
                .hasMessageContaining("nobody");
    }

    @Test
    void aKeyFromElsewhereOpensToo() {
        var sealed = sealing(null).seal(SECRET, List.of(stranger.toPublicJWK(), first.toPublicJWK()));

        assertThat(sealing(stranger).open(sealed, Secret.class)).isEqualTo(SECRET);
        assertThat(sealing(first).open(sealed, Secret.class)).isEqualTo(SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'recipients': []}",
                "{'recipients': [null, null]}",
                "{'recipients': ['text', 'text']}",
                "{'recipients': [{'header': 'text'}, {'header': 'text'}]}",
                "{'protected': 5, 'recipients': [{}, {}], 'iv': 5, 'ciphertext': 5, 'tag': 5}",
                "{'protected': 'bm90IGpzb24', 'recipients': [{'encrypted_key': 5}], 'iv': '', 'ciphertext': '', 'tag': ''}",
                "{'protected': null, 'recipients': [{'encrypted_key': null}], 'iv': null, 'ciphertext': null, 'tag': null}"
            })
    void dataOfAnyOtherShapeIsNotOpened(String json) {
        Map<String, Object> shaped = JSON.readValue(json.replace('\'', '"'), new TypeReference<>() {});

        assertThatThrownBy(() -> sealing(first).open(shaped, Secret.class))
                .isInstanceOf(SealingFailure.class)
                .hasMessageContaining("citizen-service");
    }

    @Test
    void whatIsNotOfTheTypeAskedForIsNotOpened() {
        var sealed = sealing(null).seal(List.of("text"), "citizen-service");

        assertThatThrownBy(() -> sealing(first).open(sealed, Secret.class)).isInstanceOf(SealingFailure.class);
    }

    @Test
    void whatCannotBeWrittenIsNotSealed() {
        var endless = new HashMap<String, Object>();
        endless.put("self", endless);

        assertThatThrownBy(() -> sealing(null).seal(endless, "citizen-service"))
                .isInstanceOf(SealingFailure.class)
                .hasMessageContaining("citizen-service");
    }

    @Test
    void nothingIsSealedForNobodyOrForAKeyOfAnotherKind() {
        var secret = new OctetSequenceKey.Builder(new byte[32]).keyID("shared").build();

        assertThatThrownBy(() -> sealing(null).seal(SECRET, List.of())).isInstanceOf(SealingFailure.class);
        assertThatThrownBy(() -> sealing(null).seal(SECRET, List.of(secret)))
                .isInstanceOf(SealingFailure.class)
                .hasMessageContaining("shared");
    }

    private JweSealing sealing(@Nullable ECKey own) {
        return new JweSealing(recipients, own, JSON);
    }

    private static String flip(String text) {
        return (text.charAt(0) == 'A' ? 'B' : 'A') + text.substring(1);
    }
}
