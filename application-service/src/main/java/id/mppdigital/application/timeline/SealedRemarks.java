package id.mppdigital.application.timeline;

import id.mppdigital.application.lifecycle.Remarks;
import id.mppdigital.platform.sealing.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps people's words out of the database's sight: remarks are sealed to this service alone. */
@Component
class SealedRemarks {

    private static final String SELF = "application-service";

    private final Sealing sealing;
    private final JsonMapper json;

    SealedRemarks(Sealing sealing, JsonMapper json) {
        this.sealing = sealing;
        this.json = json;
    }

    @Nullable
    String seal(Remarks remarks) {
        return remarks.areNone() ? null : json.writeValueAsString(sealing.seal(remarks, SELF));
    }

    Remarks open(@Nullable String sealed) {
        return sealed == null
                ? Remarks.NONE
                : sealing.open(json.readValue(sealed, new TypeReference<>() {}), Remarks.class);
    }
}
