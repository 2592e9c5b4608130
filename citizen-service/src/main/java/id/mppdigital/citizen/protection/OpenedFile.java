package id.mppdigital.citizen.protection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.security.GeneralSecurityException;
import java.util.function.UnaryOperator;
import javax.crypto.spec.SecretKeySpec;

/** What a {@link LockedFile} was made of, chunk by chunk; each is authentic before any byte of it is given out. */
final class OpenedFile extends ChunkedStream {
    private final FileKey key;
    private final String place;
    private boolean done;

    private OpenedFile(PushbackInputStream locked, FileKey key, String place) {
        super(locked, new byte[0]);
        this.key = key;
        this.place = place;
    }

    /** @param wholeOpener for a file that was locked in one piece, as it was done before */
    static InputStream of(String place, InputStream locked, SecretKeySpec master, UnaryOperator<byte[]> wholeOpener)
            throws IOException {
        PushbackInputStream source = new PushbackInputStream(locked);
        int version = source.read();
        if (version == FileKey.VERSION) {
            return new OpenedFile(source, FileKey.of(master, source.readNBytes(FileKey.SALT_BYTES), place), place);
        }
        try (source) {
            if (version >= 0) {
                source.unread(version);
            }
            return new ByteArrayInputStream(wholeOpener.apply(source.readAllBytes()));
        }
    }

    @Override
    byte[] next(InputStream from) throws IOException {
        if (done) {
            return new byte[0];
        }
        byte[] chunk = from.readNBytes(FileKey.CHUNK_BYTES + FileKey.TAG_BYTES);
        done = LockedFile.isAtEnd((PushbackInputStream) from);
        try {
            return key.openNext(chunk, chunk.length, done);
        } catch (GeneralSecurityException e) {
            throw new IOException("a stored file can't be opened: " + place, e);
        }
    }
}
