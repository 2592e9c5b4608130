package id.mppdigital.citizen.documents;

import id.mppdigital.citizen.identity.Citizen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what this service wrote of a register's answer as a document of the citizen's. */
@Component
public class KeepExtract {
    private final UploadDocument uploadDocument;
    private final Documents documents;
    private final Receipts receipts;

    KeepExtract(UploadDocument uploadDocument, Documents documents, Receipts receipts) {
        this.uploadDocument = uploadDocument;
        this.documents = documents;
        this.receipts = receipts;
    }

    /** A PDF. */
    public record Written(String kind, String name, byte[] content) {}

    /**
     * The same answer of a register is kept once.
     *
     * @param asOf of the answer
     * @throws id.mppdigital.platform.problem.Problem when the citizen has no room for it
     */
    public DocumentResponse keep(Citizen citizen, Written written, String register, Instant asOf) {
        var extract = new Document.Extract(register, asOf);
        var kept = documents.ofKinds(citizen.accounts(), List.of(written.kind())).stream()
                .filter(document -> extract.isOfSameAnswer(document.extract()))
                .findFirst();
        var document = kept.isPresent() ? kept.get() : store(citizen, written, extract);
        return DocumentResponse.of(document, receipts.of(document, citizen.id()));
    }

    private Document store(Citizen citizen, Written written, Document.Extract extract) {
        try (var upload = new Upload(written.kind(), written.name(), "application/pdf", file())) {
            Files.write(upload.content(), written.content());
            return uploadDocument.extract(citizen, upload, extract);
        } catch (IOException e) {
            throw new UncheckedIOException("an extract can't be written", e);
        }
    }

    private static Path file() throws IOException {
        return Files.createTempFile("extract", ".part");
    }
}
