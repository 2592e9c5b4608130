package id.mppdigital.citizen.protection;

import java.io.IOException;
import org.springframework.core.io.ByteArrayResource;

/** A file as it was stored before each had a key of its own. */
public final class OldFile {
    private OldFile() {}

    public static byte[] of(AtRest atRest, String place, byte[] content) throws IOException {
        return atRest.lock(place, new ByteArrayResource(content)).getContentAsByteArray();
    }
}
