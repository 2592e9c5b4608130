package id.mppdigital.citizen.documents.check;

import id.mppdigital.citizen.refusal.CitizenRefusal;
import java.util.List;

/** Walks through a JPEG (ITU-T T.81, annex B) from its first marker to its end marker. */
final class JpegParts {
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;

    private final Bytes content;
    private long position = 2;
    private long firstScan = -1;
    private int width;
    private int height;
    private boolean progressive;

    private JpegParts(Bytes content) {
        this.content = content;
    }

    static ImageParts of(Bytes content) throws Unfit {
        return new JpegParts(content).parts();
    }

    private ImageParts parts() throws Unfit {
        for (int marker = marker(); marker != END; marker = marker()) {
            if (isAlone(marker)) {
                continue;
            }
            int length = content.pairAt(within(position, 2));
            within(position, Math.max(length, 2));
            if (isFrame(marker)) {
                within(position, 8);
                height = content.pairAt(position + 3);
                width = content.pairAt(position + 5);
                progressive = (marker & 3) == 2;
            }
            position += length;
            if (marker == SCAN) {
                firstScan = firstScan < 0 ? position : firstScan;
                skipPixels();
            }
        }
        if (firstScan < 0) {
            throw new Unfit(CitizenRefusal.UNREADABLE_DOCUMENT);
        }
        return new ImageParts(
                width,
                height,
                progressive,
                List.of(new ImageParts.Range(0, firstScan), new ImageParts.Range(position, content.size())));
    }

    private int marker() throws Unfit {
        if (content.at(within(position, 2)) != 0xFF) {
            throw new Unfit(CitizenRefusal.UNREADABLE_DOCUMENT);
        }
        while (content.at(within(position, 1)) == 0xFF) {
            position++;
        }
        return content.at(position++);
    }

    /** Up to the next marker that is no part of the pixels. */
    private void skipPixels() throws Unfit {
        while (content.at(within(position, 2)) != 0xFF || isInPixels(content.at(position + 1))) {
            position++;
        }
    }

    private static boolean isInPixels(int afterFF) {
        return afterFF == 0 || afterFF == 0xFF || isAlone(afterFF);
    }

    /** Restart markers and the temporary one have no length. */
    private static boolean isAlone(int marker) {
        return marker >= 0xD0 && marker <= 0xD7 || marker == 0x01;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** The position, if there are so many bytes; otherwise the file is cut off. */
    private long within(long from, long length) throws Unfit {
        if (from + length > content.size()) {
            throw new Unfit(CitizenRefusal.UNREADABLE_DOCUMENT);
        }
        return from;
    }
}
