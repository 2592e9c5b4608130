package id.mppdigital.citizen.documents;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Which documents are accepted, and how long a receipt is valid.
 *
 * @param maxSize of one document; {@code spring.servlet.multipart.max-file-size} must allow it
 * @param receiptValidity how long a receipt can be attached to an application; the list gives new ones
 * @param quotaDocuments how many a person may keep, or an agency upload for one application
 * @param quotaSize of all of them together
 * @param deletedKept how long a deleted document is kept in case that an application with it is on its way; longer than
 *     {@code receiptValidity}
 */
@ConfigurationProperties("mpp.documents")
record DocumentSettings(
        @DefaultValue("10MB") DataSize maxSize,
        @DefaultValue("24h") Duration receiptValidity,
        @DefaultValue("200") int quotaDocuments,
        @DefaultValue("500MB") DataSize quotaSize,
        @DefaultValue("72h") Duration deletedKept) {
    DocumentSettings {
        if (deletedKept.compareTo(receiptValidity) <= 0) {
            throw new IllegalArgumentException(
                    "mpp.documents.deleted-kept must be longer than mpp.documents.receipt-validity");
        }
    }

    Quota quota() {
        return new Quota(quotaDocuments, quotaSize);
    }
}
