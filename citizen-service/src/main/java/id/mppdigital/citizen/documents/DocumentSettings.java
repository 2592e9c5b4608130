package id.mppdigital.citizen.documents;

import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.platform.problem.Problem;
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

    /**
     * How much one person may keep, or an agency upload for one application.
     *
     * @param documents how many
     * @param size of all of them together
     */
    record Quota(int documents, DataSize size) {
        /**
         * What is stored already.
         *
         * @param retained with what was deleted and is kept until no receipt of it holds any more
         */
        record Used(long documents, long bytes, long retained, long retainedBytes) {}

        /** @throws Problem when one more document is too many; deleting makes room, but no more than once over */
        void requireRoomFor(long size, Used used, CitizenRefusal refusal) {
            boolean full = used.documents() >= documents
                    || used.bytes() + size > this.size.toBytes()
                    || used.retained() >= 2L * documents
                    || used.retainedBytes() + size > 2 * this.size.toBytes();
            if (full) {
                throw Problem.of(refusal, documents, this.size.toMegabytes());
            }
        }
    }
}
