package id.mppdigital.citizen.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;

/** Small files of each kind. */
final class SampleFiles {

    private SampleFiles() {}

    static byte[] pdf() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(US_ASCII);
    }

    static byte[] png() {
        return Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    }

    static byte[] jpeg() {
        return new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0};
    }

    static byte[] exe() {
        byte[] file = new byte[256];
        file[0] = 'M';
        file[1] = 'Z';
        file[0x3c] = (byte) 0x80;
        file[0x80] = 'P';
        file[0x81] = 'E';
        return file;
    }
}
