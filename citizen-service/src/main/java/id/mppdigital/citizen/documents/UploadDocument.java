package id.mppdigital.citizen.documents;

import id.mppdigital.citizen.applications.Application;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.platform.events.Ids;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Service;

/** Checks and stores an uploaded file. */
@Service
class UploadDocument {

    private static final Logger log = LoggerFactory.getLogger(UploadDocument.class);

    private final ContentCheck check;
    private final DocumentContents contents;
    private final Documents documents;
    private final Clock clock;

    UploadDocument(ContentCheck check, DocumentContents contents, Documents documents, Clock clock) {
        this.check = check;
        this.contents = contents;
        this.documents = documents;
        this.clock = clock;
    }

    Document upload(Citizen citizen, Upload upload) {
        return store(citizen.id(), null, upload);
    }

    /** An agency's document for an application; the applicant sees it once it is released. */
    Document issue(Application application, Upload upload) {
        return store(application.account(), new Document.Issue(application.id(), application.agency(), null), upload);
    }

    private Document store(String account, Document.@Nullable Issue issue, Upload upload) {
        MediaType type = check.check(upload.content(), upload.type());
        UUID id = Ids.next();
        Document document = new Document(
                id,
                account,
                upload.kind(),
                FileName.of(upload.name(), type),
                type.type(),
                upload.content().length,
                sha256(upload.content()),
                clock.instant(),
                issue);
        // First the file, then the row: a row without its file would be a promise that can't be kept.
        contents.put(id, upload.content());
        try {
            documents.add(document);
        } catch (RuntimeException e) {
            withdraw(id, e);
            throw e;
        }
        return document;
    }

    /**
     * Removes the file only when its row is certainly not there. When the answer to the commit was lost the row may be, and
     * looking for it proves nothing: the server can still be at it. A file too many is the lesser harm.
     */
    private void withdraw(UUID id, RuntimeException failure) {
        if (!rowCertainlyAbsent(failure)) {
            log.warn("Document {} stays stored, but it is not known whether it has its row", id);
            return;
        }
        try {
            contents.remove(id);
        } catch (RuntimeException e) {
            log.warn("Document {} stays stored without its row", id);
            failure.addSuppressed(e);
        }
    }

    /** The database refused the row, or was never asked. */
    private static boolean rowCertainlyAbsent(RuntimeException failure) {
        return failure instanceof DataIntegrityViolationException
                || failure instanceof CannotGetJdbcConnectionException;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing on this JVM", e);
        }
    }
}
