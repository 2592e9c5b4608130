package id.mppdigital.citizen.documents.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.springframework.core.io.Resource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Documents as objects, one call at a time and without any guard: {@link GuardedDocumentStore} has those. */
final class S3DocumentStore implements DocumentStore {
    private static final int PRECONDITION_FAILED = 412;

    private final S3Client client;
    private final S3Settings settings;
    private final String bucket;

    S3DocumentStore(S3Client client, S3Settings settings) {
        this.client = client;
        this.settings = settings;
        this.bucket = settings.requireBucket();
    }

    @Override
    public void put(UUID id, Resource content) {
        PutObjectRequest request = PutObjectRequest.builder()
                .bucket(bucket)
                .key(key(id))
                .ifNoneMatch("*")
                .serverSideEncryption(settings.encryption())
                .build();
        try {
            client.putObject(request, body(content));
        } catch (IOException e) {
            throw new UncheckedIOException("a document can't be read", e);
        } catch (S3Exception e) {
            throw e.statusCode() == PRECONDITION_FAILED ? StoreFailure.taken(id, e) : e;
        }
    }

    @Override
    public InputStream get(UUID id) {
        try {
            return client.getObject(request -> request.bucket(bucket).key(key(id)), S3DocumentStore::aside);
        } catch (NoSuchKeyException e) {
            throw StoreFailure.missing(id, e);
        }
    }

    @Override
    public void remove(UUID id) {
        client.deleteObject(request -> request.bucket(bucket).key(key(id)));
    }

    /** Opened anew for each attempt, and once before to sign it. */
    private static RequestBody body(Resource content) throws IOException {
        return RequestBody.fromContentProvider(
                () -> opened(content), content.contentLength(), "application/octet-stream");
    }

    private static InputStream opened(Resource content) {
        try {
            return content.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException("a document can't be read", e);
        }
    }

    /** To disk first: the reader may be slow, and a document that is cut off is noticed before anybody gets it. */
    private static InputStream aside(GetObjectResponse response, InputStream stream) throws IOException {
        Path file = Files.createTempFile("document", ".part");
        try (OutputStream copy = Files.newOutputStream(file)) {
            long length = stream.transferTo(copy);
            if (length < response.contentLength()) {
                throw new EOFException("the store sent %d of %d bytes".formatted(length, response.contentLength()));
            }
            return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** Keys begin with the time, as the ids do (UUIDv7): a listing of the bucket is in the order of uploads. */
    private static String key(UUID id) {
        return "documents/" + id;
    }
}
