package id.mppdigital.citizen.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Base64;
import org.junit.jupiter.api.Test;

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
