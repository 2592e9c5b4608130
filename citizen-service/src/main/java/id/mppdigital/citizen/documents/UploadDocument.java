package id.mppdigital.citizen.documents;

import id.mppdigital.citizen.applications.Application;
import id.mppdigital.citizen.documents.check.ContentCheck;
import id.mppdigital.citizen.documents.check.MediaType;
import id.mppdigital.citizen.documents.store.DocumentContents;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.platform.events.Ids;
import id.mppdigital.platform.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.FileSystemResource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Component;

/** Checks and stores an uploaded file. */
@Component
class UploadDocument {
    private static final Logger log = LoggerFactory.getLogger(UploadDocument.class);

    private final ContentCheck check;
    private final DocumentRoom room;
    private final DocumentContents contents;
    private final Documents documents;
    private final Clock clock;

    UploadDocument(ContentCheck check, DocumentRoom room, DocumentContents contents, Documents documents, Clock clock) {
        this.check = check;
        this.room = room;
        this.contents = contents;
        this.documents = documents;
        this.clock = clock;
    }

    /** @throws Problem when the file is unfit, or there is no room for it */
    Document upload(Citizen citizen, Upload upload) throws IOException {
        return upload(citizen, upload, null);
    }

    /**
     * The file is the citizen's, whoever uploads it.
     *
     * @param onBehalfOf the representation by which somebody else does so
     */
    Document upload(Citizen citizen, Upload upload, @Nullable UUID onBehalfOf) throws IOException {
        var origin = new Origin(citizen.id(), null, null, onBehalfOf);
        return store(origin, upload, size -> room.requireFor(citizen.accounts(), size));
    }

    /** What this service wrote of a register's answer. */
    Document extract(Citizen citizen, Upload upload, Document.Extract extract) throws IOException {
        var origin = new Origin(citizen.id(), null, extract, null);
        return store(origin, upload, size -> room.requireFor(citizen.accounts(), size));
    }

    /** An agency's document for an application; the applicant sees it once it is released. */
    Document issue(Application application, Upload upload) throws IOException {
        var issue = new Document.Issue(application.id(), application.agency(), null);
        var origin = new Origin(application.account(), issue, null, null);
        return store(origin, upload, size -> room.requireFor(application.id(), size));
    }

    /** Whose it will be, and where it comes from. */
    private record Origin(
            String account,
            Document.@Nullable Issue issue,
            Document.@Nullable Extract extract,
            @Nullable UUID onBehalfOf) {}

    private Document store(Origin origin, Upload upload, LongConsumer requireRoom) throws IOException {
        // Whoever is erased from here on has another key when the row is added, or none.
        var key = contents.keyOf(origin.account());
        long size = upload.size();
        requireRoom.accept(size);
        MediaType type = check.check(upload.content(), upload.type());
        // A check takes its time, and others upload meanwhile.
        requireRoom.accept(size);
        UUID id = Ids.next();
        Document document = new Document(
                id,
                origin.account(),
                upload.kind(),
                new Document.File(FileName.of(upload.name(), type), type.type(), size, sha256(upload.content())),
                clock.instant(),
                origin.issue(),
                origin.extract());
        // First the file, then the row: a row without its file would be a promise that can't be kept.
        contents.put(id, key, new FileSystemResource(upload.content()));
        boolean added;
        try {
            added = documents.add(document, origin.onBehalfOf(), key);
        } catch (RuntimeException e) { // whatever it is: the citizen hears of it, and the file must not stay alone
            withdraw(id, e);
            throw e;
        }
        if (!added) {
            contents.remove(id);
            throw Problem.of(CitizenRefusal.DOCUMENT_STORE_UNAVAILABLE).header("Retry-After", "1");
        }
        return document;
    }

    /**
     * Removes the file only when its row is certainly not there. When the answer to the commit was lost the row may be, and
     * looking for it proves nothing: the server can still be at it. A file too many is the lesser harm.
     */
    private void withdraw(UUID id, RuntimeException failure) {
        if (!rowCertainlyAbsent(failure)) {
            log.warn("Document {} stays stored: it is not known whether it has its row", id);
            return;
        }
        try {
            contents.remove(id);
        } catch (RuntimeException e) { // of any store; the first failure is the one to be told
            log.warn("Document {} stays stored without its row", id);
            failure.addSuppressed(e);
        }
    }

    /** The database refused the row, or was never asked. */
    private static boolean rowCertainlyAbsent(RuntimeException failure) {
        return failure instanceof DataIntegrityViolationException
                || failure instanceof CannotGetJdbcConnectionException;
    }

    private static String sha256(Path content) throws IOException {
        try (InputStream stream = Files.newInputStream(content)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] chunk = new byte[64 * 1024];
            for (int count = stream.read(chunk); count >= 0; count = stream.read(chunk)) {
                digest.update(chunk, 0, count);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing on this JVM", e);
        }
    }
}
