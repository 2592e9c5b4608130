package id.mppdigital.citizen.documents.store;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which store keeps the documents.
 *
 * @param store {@code files} in a folder that all instances share, or {@code s3}
 * @param directory of the file store; shared by all instances
 */
@ConfigurationProperties("mpp.documents")
record StoreSettings(
        @DefaultValue("files") Kind store,
        @DefaultValue(".mpp/documents") Path directory) {
    enum Kind {
        FILES,
        S3
    }
}
