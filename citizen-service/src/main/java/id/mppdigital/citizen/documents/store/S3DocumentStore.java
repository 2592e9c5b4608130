package id.mppdigital.citizen.documents.store;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
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
    public void put(UUID id, byte[] content) {
        PutObjectRequest request = PutObjectRequest.builder()
                .bucket(bucket)
                .key(key(id))
                .ifNoneMatch("*")
                .serverSideEncryption(settings.encryption())
                .build();
        try {
            client.putObject(request, body(content));
        } catch (S3Exception e) {
            throw e.statusCode() == PRECONDITION_FAILED ? StoreFailure.taken(id, e) : e;
        }
    }

    @Override
    public byte[] get(UUID id) {
        try {
            return client.getObject(request -> request.bucket(bucket).key(key(id)), S3DocumentStore::read);
        } catch (NoSuchKeyException e) {
            throw StoreFailure.missing(id, e);
        }
    }

    @Override
    public void remove(UUID id) {
        client.deleteObject(request -> request.bucket(bucket).key(key(id)));
    }

    /** Read from the array itself: {@code RequestBody.fromBytes} would copy it. */
    private static RequestBody body(byte[] content) {
        return RequestBody.fromContentProvider(
                () -> new ByteArrayInputStream(content), content.length, "application/octet-stream");
    }

    /** Straight into an array of the announced size, so that a document is in memory once. */
    private static byte[] read(GetObjectResponse response, InputStream stream) throws IOException {
        byte[] content = new byte[Math.toIntExact(response.contentLength())];
        int length = stream.readNBytes(content, 0, content.length);
        if (length < content.length) {
            throw new EOFException("the store sent %d of %d bytes".formatted(length, content.length));
        }
        return content;
    }

    /** Keys begin with the time, as the ids do (UUIDv7): a listing of the bucket is in the order of uploads. */
    private static String key(UUID id) {
        return "documents/" + id;
    }
}
