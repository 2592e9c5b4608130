package id.mppdigital.e2e;

import static id.mppdigital.e2e.LivePlatform.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Budi has paid his land tax, and the register says so: he uploads no proof of it. */
class RegisterExtractIT {
    private static final Map<String, String> FOR =
            Map.of("service", "bphtb-validasi", "mall", "63.71", "language", "id");

    @Test
    void heReadsWhatTheRegisterSaysAndItStandsForTheUpload() {
        var budi = person("budi");
        budi.signIn();
        var preview = budi.api()
                .post("/citizens/v1/me/evidence/land-tax-proof/preview", FOR, Map.of())
                .require();
        assertThat(preview.at("/register/code").asString()).isEqualTo("pbb");
        assertThat(preview.at("/lines/0/label/id").asString()).isEqualTo("Nomor objek pajak (NOP)");
        assertThat(preview.at("/lines/0/value").asString()).isEqualTo("637102000400800870");
        assertThat(preview.at("/law/0").asString()).contains("UU 1/2022");

        var kept = budi.api()
                .post("/citizens/v1/me/evidence/land-tax-proof/extracts", FOR, Map.of())
                .require();
        assertThat(kept.path("extractOf").asString()).isEqualTo("pbb");
        var proof = budi.api()
                .get("/citizens/v1/me/evidence?type=land-tax-proof")
                .require()
                .at("/items/0/proofs/0");
        assertThat(proof.path("by").asString()).isEqualTo("REGISTER");
        assertThat(proof.path("documentId").asString())
                .isEqualTo(kept.path("id").asString());
        assertThat(budi.api()
                        .post("/citizens/v1/me/evidence/str/preview", FOR, Map.of())
                        .status())
                .as("he is no health worker")
                .isEqualTo(422);
    }
}
