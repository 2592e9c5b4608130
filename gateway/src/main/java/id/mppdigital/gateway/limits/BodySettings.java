package id.mppdigital.gateway.limits;

import id.mppdigital.gateway.plan.BodySize;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The largest request bodies.
 *
 * @param standard everywhere else
 * @param documents an upload, by a citizen or an agency: 10 MB of file and its multipart wrapping
 * @param manifests a mall's manifests, several documents in one
 * @param swallowed read and thrown away of a body beyond its cap, so that whoever sends all before reading hears the
 *     refusal and not a broken connection
 * @param patience how long any body may take
 * @param pace how much of a larger one must have come for every second beyond that: as much as a bad mobile connection
 *     carries
 */
@ConfigurationProperties("mpp.gateway.bodies")
public record BodySettings(
        @DefaultValue("1MB") DataSize standard,
        @DefaultValue("11MB") DataSize documents,
        @DefaultValue("2MB") DataSize manifests,
        @DefaultValue("32MB") DataSize swallowed,
        @DefaultValue("15s") Duration patience,
        @DefaultValue("8KB") DataSize pace) {
    /** How long a body may take of which this much has come. */
    Duration patience(long bytes) {
        return patience.plusMillis(bytes * 1000 / pace.toBytes());
    }

    long cap(BodySize size) {
        return switch (size) {
            case STANDARD -> standard.toBytes();
            case DOCUMENT -> documents.toBytes();
            case MANIFESTS -> manifests.toBytes();
        };
    }
}
