package id.mppdigital.citizen.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

class AtRestTests {
    private static final String KEY = base64(32, 1);
    private static final String OTHER_KEY = base64(32, 2);

    private final AtRest atRest = new AtRest(new ProtectionSettings(KEY, OTHER_KEY));

    @Test
    void opensWhatItLocked() {
        byte[] locked = atRest.lock("citizen.nik/siti", "6371015507900001");
        assertThat(new String(locked, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("6371");
        assertThat(atRest.openText("citizen.nik/siti", locked)).isEqualTo("6371015507900001");
    }

    @Test
    void neverLocksOneValueTheSameWayTwice() {
        assertThat(atRest.lock("here", "same")).isNotEqualTo(atRest.lock("here", "same"));
    }

    @Test
    void doesNotOpenWhatWasMovedToAnotherRow() {
        byte[] locked = atRest.lock("citizen.nik/siti", "6371015507900001");
        assertThatIllegalStateException().isThrownBy(() -> atRest.open("citizen.nik/budi", locked));
    }

    @Test
    void doesNotOpenWhatWasAlteredOrCut() {
        byte[] locked = atRest.lock("here", "value");
        locked[locked.length - 1] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> atRest.open("here", locked));
        assertThatIllegalStateException().isThrownBy(() -> atRest.open("here", new byte[] {1, 2}));
    }

    @Test
    void doesNotOpenWithAnotherKey() {
        byte[] locked = atRest.lock("here", "value");
        AtRest other = new AtRest(new ProtectionSettings(OTHER_KEY, KEY));
        assertThatIllegalStateException().isThrownBy(() -> other.open("here", locked));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 1_000_000})
    void opensAFileOfAnyLengthThatItLocked(int length) throws IOException {
        byte[] plain = random(length);
        Resource locked = atRest.lock("document/1", new ByteArrayResource(plain));
        byte[] bytes = locked.getContentAsByteArray();
        assertThat(locked.contentLength()).isEqualTo(bytes.length);
        assertThat(opened("document/1", bytes)).isEqualTo(plain);
    }

    @Test
    void locksAFileAlikeEachTimeItIsReadAndOtherwiseEachTimeItIsLocked() throws IOException {
        Resource plain = new ByteArrayResource(random(100_000));
        Resource locked = atRest.lock("document/1", plain);
        assertThat(locked.getContentAsByteArray()).isEqualTo(locked.getContentAsByteArray());
        assertThat(atRest.lock("document/1", plain).getContentAsByteArray())
                .isNotEqualTo(locked.getContentAsByteArray());
    }

    @Test
    void doesNotOpenAFileThatWasMovedAlteredCutOrReordered() throws IOException {
        int header = 33;
        int chunk = 65_536 + 16;
        byte[] locked = atRest.lock("document/1", new ByteArrayResource(random(3 * 65_536)))
                .getContentAsByteArray();
        doesNotOpen("document/2", locked);
        byte[] altered = locked.clone();
        altered[header + chunk + 5] ^= 1;
        doesNotOpen("document/1", altered);
        doesNotOpen("document/1", Arrays.copyOf(locked, header + 2 * chunk));
        doesNotOpen("document/1", Arrays.copyOf(locked, locked.length - 1));
        doesNotOpen("document/1", Arrays.copyOf(locked, header));
        byte[] swapped = locked.clone();
        System.arraycopy(locked, header, swapped, header + chunk, chunk);
        System.arraycopy(locked, header + chunk, swapped, header, chunk);
        doesNotOpen("document/1", swapped);
    }

    @Test
    void opensAFileThatWasLockedInOnePieceAsBefore() throws IOException {
        assertThat(opened("document/1", atRest.lock("document/1", "%PDF-1.4")))
                .asString()
                .isEqualTo("%PDF-1.4");
    }

    @Test
    void opensAFileWithItsOwnKeyThatLiesInFrontOfItWrapped() throws IOException {
        byte[] plain = random(100_000);
        byte[] key = random(WrappedFile.KEY_BYTES);
        byte[] wrapped = {7, 8, 9};
        Resource locked = WrappedFile.lock("document/1", new ByteArrayResource(plain), key, wrapped);
        byte[] bytes = locked.getContentAsByteArray();
        assertThat(locked.contentLength()).isEqualTo(bytes.length);
        assertThat(locked.getContentAsByteArray()).isEqualTo(bytes);

        var stored = WrappedFile.read(new ByteArrayInputStream(bytes));
        assertThat(stored.wrapped()).contains(wrapped);
        assertThat(stored.open("document/1", key)).hasBinaryContent(plain);
        var moved = WrappedFile.read(new ByteArrayInputStream(bytes));
        assertThatIOException().isThrownBy(() -> moved.open("document/2", key).readAllBytes());
        assertThatIOException().isThrownBy(() -> WrappedFile.read(new ByteArrayInputStream(bytes, 0, 4)));
        assertThatIllegalStateException().isThrownBy(() -> opened("document/1", bytes));
    }

    @Test
    void leavesAFileFromBeforeEachHadAKeyAsItIs() throws IOException {
        byte[] locked =
                atRest.lock("document/1", new ByteArrayResource(random(10))).getContentAsByteArray();

        var stored = WrappedFile.read(new ByteArrayInputStream(locked));

        assertThat(stored.wrapped()).isEmpty();
        assertThat(atRest.open("document/1", stored.file())).hasBinaryContent(random(10));
    }

    private void doesNotOpen(String place, byte[] locked) {
        assertThatIOException().isThrownBy(() -> opened(place, locked));
    }

    private byte[] opened(String place, byte[] locked) throws IOException {
        try (InputStream plain = atRest.open(place, new ByteArrayInputStream(locked))) {
            return plain.readAllBytes();
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    @Test
    void indexesTheSameNumberAlikeUnderOneKeyOnly() {
        BlindIndex index = new BlindIndex(new ProtectionSettings(KEY, OTHER_KEY));
        BlindIndex other = new BlindIndex(new ProtectionSettings(KEY, KEY));
        byte[] entry = index.of("nik", "6371015507900001");
        assertThat(entry)
                .isEqualTo(index.of("nik", "6371015507900001"))
                .isNotEqualTo(index.of("nik", "6371015507900002"))
                .isNotEqualTo(index.of("kk", "6371015507900001"))
                .isNotEqualTo(other.of("nik", "6371015507900001"));
    }

    @Test
    void refusesAKeyOfTheWrongLengthAndHidesTheRightOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProtectionSettings(base64(16, 1), KEY))
                .withMessageContaining("mpp.citizen.encryption-key");
        assertThat(new ProtectionSettings(KEY, OTHER_KEY).toString()).doesNotContain(KEY, OTHER_KEY);
    }

    private static String base64(int length, int fill) {
        byte[] key = new byte[length];
        java.util.Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }
}
