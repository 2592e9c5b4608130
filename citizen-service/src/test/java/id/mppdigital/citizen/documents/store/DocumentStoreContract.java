package id.mppdigital.citizen.documents.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

/** What every document store promises. */
abstract class DocumentStoreContract {
    private final UUID id = UUID.randomUUID();

    abstract DocumentStore store();

    @Test
    void givesBackWhatItTook() {
        store().put(id, new ByteArrayResource(new byte[] {0, 1, -1, '\r', '\n'}));
        assertThat(content(id)).containsExactly(0, 1, -1, '\r', '\n');
    }

    @Test
    void givesBackALargeDocumentByteByByte() {
        byte[] large = new byte[11 * 1024 * 1024 + 7];
        new Random(1).nextBytes(large);
        store().put(id, new ByteArrayResource(large));
        assertThat(content(id)).isEqualTo(large);
    }

    @Test
    void keepsDocumentsApart() {
        UUID other = UUID.randomUUID();
        store().put(id, new ByteArrayResource(new byte[] {1}));
        store().put(other, new ByteArrayResource(new byte[] {2}));
        assertThat(content(id)).containsExactly(1);
        assertThat(content(other)).containsExactly(2);
    }

    @Test
    void saysThatADocumentIsMissing() {
        assertThatExceptionOfType(StoreFailure.class)
                .isThrownBy(() -> store().get(id))
                .withMessageContaining(id.toString());
    }

    @Test
    void neverWritesADocumentAgain() {
        store().put(id, new ByteArrayResource(new byte[] {1}));
        assertThatExceptionOfType(StoreFailure.class)
                .isThrownBy(() -> store().put(id, new ByteArrayResource(new byte[] {2})));
        assertThat(content(id)).containsExactly(1);
    }

    @Test
    void removesWhatIsThereAndForgivesWhatIsNot() {
        store().put(id, new ByteArrayResource(new byte[] {1}));
        store().remove(id);
        store().remove(id);
        assertThatExceptionOfType(StoreFailure.class).isThrownBy(() -> store().get(id));
    }

    private byte[] content(UUID document) {
        try (InputStream stream = store().get(document)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
