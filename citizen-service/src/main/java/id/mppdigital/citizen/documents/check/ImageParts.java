package id.mppdigital.citizen.documents.check;

import java.util.List;

/**
 * A picture taken apart.
 *
 * @param inSeveralPasses its decoder keeps the whole picture until the last pass
 * @param besides everything that is no pixel: metadata, and what follows the picture's end
 */
record ImageParts(int width, int height, boolean inSeveralPasses, List<Range> besides) {
    record Range(long from, long to) {}

    long pixels() {
        return (long) width * height;
    }
}
