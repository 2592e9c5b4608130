package id.mppdigital.local.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.mppdigital.contracts.ledger.Checkpoint;
import id.mppdigital.local.access.Refused;
import java.util.Base64;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A checkpoint and what it says; the check decides whether its signature holds. */
record SignedCheckpoint(Checkpoint said, String signed) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static SignedCheckpoint of(String signed) {
        try {
            var payload = signed.split("\\.", -1)[1];
            var said = JSON.readTree(new String(Base64.getUrlDecoder().decode(payload), UTF_8));
            return new SignedCheckpoint(
                    new Checkpoint(
                            said.path("number").asLong(),
                            said.path("heads").asLong(),
                            said.path("root").asString(),
                            said.path("previous").asString()),
                    signed);
        } catch (JacksonException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new Refused("This is no checkpoint: " + signed, e);
        }
    }
}
