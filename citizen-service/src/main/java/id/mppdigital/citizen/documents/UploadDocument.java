package id.mppdigital.citizen.documents;

import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.platform.events.Ids;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Checks and stores an uploaded file. */
@Service
class UploadDocument {

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

    /** What a client sent, claims included. */
    record Upload(
            String kind, @Nullable String name, @Nullable String type, byte[] content) {}

    Document upload(Citizen citizen, Upload upload) {
        MediaType type = check.check(upload.content(), upload.type());
        UUID id = Ids.next();
        Document document = new Document(
                id,
                citizen.id(),
                upload.kind(),
                FileName.of(upload.name(), type),
                type.type(),
                upload.content().length,
                sha256(upload.content()),
                clock.instant());
        // First the file, then the row: a row without its file would be a promise that can't be kept.
        contents.put(id, upload.content());
        try {
            documents.add(document);
        } catch (RuntimeException e) {
            contents.remove(id);
            throw e;
        }
        return document;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing on this JVM", e);
        }
    }
}
