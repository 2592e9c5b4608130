package id.mppdigital.citizen.documents.check;

import id.mppdigital.citizen.documents.check.ImageParts.Range;
import id.mppdigital.citizen.refusal.CitizenRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/** Walks through the chunks of a PNG (ISO/IEC 15948, section 5) to its end. */
final class PngParts {
    private static final int SIGNATURE = 8;
    /** Length, type and checksum. */
    private static final int AROUND = 12;

    private PngParts() {}

    static ImageParts of(Bytes content) throws Unfit {
        if (!content.has(SIGNATURE + 4, "IHDR") || content.size() < SIGNATURE + AROUND + 13) {
            throw new Unfit(CitizenRefusal.UNREADABLE_DOCUMENT);
        }
        List<Range> besides = new ArrayList<>();
        long position = SIGNATURE;
        while (true) {
            if (position + AROUND > content.size() || position + AROUND + content.quadAt(position) > content.size()) {
                throw new Unfit(CitizenRefusal.UNREADABLE_DOCUMENT);
            }
            long next = position + AROUND + content.quadAt(position);
            if (!isCritical(content, position)) {
                besides.add(new Range(position, next));
            } else if (!isWhole(content, position)) {
                throw new Unfit(CitizenRefusal.UNREADABLE_DOCUMENT);
            } else if (content.has(position + 4, "IEND")) {
                besides.add(new Range(next, content.size()));
                return parts(content, besides);
            }
            position = next;
        }
    }

    private static ImageParts parts(Bytes content, List<Range> besides) throws Unfit {
        long width = content.quadAt(16);
        long height = content.quadAt(20);
        if (width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
            throw new Unfit(CitizenRefusal.UNREADABLE_DOCUMENT);
        }
        return new ImageParts((int) width, (int) height, false, besides);
    }

    /** Readers pass over others. */
    private static boolean isCritical(Bytes content, long chunk) {
        return (content.at(chunk + 4) & 0x20) == 0;
    }

    private static boolean isWhole(Bytes content, long chunk) {
        long length = content.quadAt(chunk);
        CRC32 sum = new CRC32();
        sum.update(content.buffer(chunk + 4, 4 + length));
        return sum.getValue() == content.quadAt(chunk + 8 + length);
    }
}
