package id.mppdigital.gateway.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The largest request bodies.
 *
 * @param standard everywhere else
 * @param documents a citizen's upload: 10 MB of file and its multipart wrapping
 * @param manifests a mall's manifests, several documents in one
 * @param swallowed read and thrown away of a body beyond its cap, so that whoever sends all before reading hears the refusal
 *     and not a broken connection
 */
@ConfigurationProperties("mpp.gateway.bodies")
public record BodySettings(
        @DefaultValue("1MB") DataSize standard,
        @DefaultValue("11MB") DataSize documents,
        @DefaultValue("2MB") DataSize manifests,
        @DefaultValue("32MB") DataSize swallowed) {
    long cap(String path) {
        return switch (path) {
            case "/citizens/v1/me/documents" -> documents.toBytes();
            case "/catalog/v1/manifests" -> manifests.toBytes();
            default -> standard.toBytes();
        };
    }
}
