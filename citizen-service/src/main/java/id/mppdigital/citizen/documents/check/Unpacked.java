package id.mppdigital.citizen.documents.check;

import id.mppdigital.citizen.refusal.CitizenRefusal;
import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** What a compressed stream of a PDF holds, up to a limit. */
final class Unpacked {
    private static final int MOST_OF_ONE = 8 * 1024 * 1024;

    private Unpacked() {}

    /**
     * @param afterKeyword where {@code stream} ends, before its end of line
     * @return as much as can be unpacked: whether that is all, the parser judges
     */
    static byte[] from(Bytes content, long afterKeyword, long most) throws Unfit {
        long start = afterKeyword;
        start += content.has(start, "\r") ? 1 : 0;
        start += content.has(start, "\n") ? 1 : 0;
        var unpacked = new ByteArrayOutputStream();
        byte[] chunk = new byte[16 * 1024];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(content.buffer(start, content.size() - start));
            for (int count = inflater.inflate(chunk); count > 0; count = inflater.inflate(chunk)) {
                unpacked.write(chunk, 0, count);
                if (unpacked.size() > Math.min(most, MOST_OF_ONE)) {
                    throw new Unfit(CitizenRefusal.DOCUMENT_TOO_DETAILED);
                }
            }
        } catch (DataFormatException e) {
            return unpacked.toByteArray();
        } finally {
            inflater.end();
        }
        return unpacked.toByteArray();
    }
}
