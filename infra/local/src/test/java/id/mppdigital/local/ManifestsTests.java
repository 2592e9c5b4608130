package id.mppdigital.local;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.local.access.Answer;
import org.junit.jupiter.api.Test;

class ManifestsTests {
    @Test
    void whoeverHasOlderDataIsToldHowToGoOn() {
        assertThat(Manifests.wayOut(refused("published-version"))).contains("mv .mpp");
        assertThat(Manifests.wayOut(refused("unknown-keyword"))).isEmpty();
    }

    private static Answer refused(String code) {
        return new Answer(
                "POST /catalog/v1/manifests", 422, "{\"status\":422,\"errors\":[{\"code\":\"" + code + "\"}]}");
    }
}
