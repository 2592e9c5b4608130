package id.mppdigital.citizen.documents.check;

import id.mppdigital.citizen.refusal.CitizenRefusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/** A picture is decoded once from end to end, coarsely: memory follows the limit, not what the file claims. */
final class ImageCheck {
    private static final int LONGEST_SIDE = 30_000;
    private static final long DECODED_PIXELS = 1_000_000;

    private ImageCheck() {}

    static void check(ImageParts picture, Bytes content, Path file, int maxPixels) throws Unfit {
        if (picture.width() < 1 || picture.height() < 1) {
            throw new Unfit(CitizenRefusal.UNREADABLE_DOCUMENT);
        }
        if (picture.pixels() > (picture.inSeveralPasses() ? maxPixels / 2 : maxPixels)
                || Math.max(picture.width(), picture.height()) > LONGEST_SIDE) {
            throw new Unfit(CitizenRefusal.DOCUMENT_TOO_DETAILED);
        }
        for (ImageParts.Range range : picture.besides()) {
            ForeignContent.refuseIn(content, range.from(), range.to());
        }
        ForeignContent.refuseArchiveAtTheEndOf(content);
        try (FileImageInputStream stream = new FileImageInputStream(file.toFile())) {
            decode(stream, picture);
        } catch (IOException | RuntimeException e) {
            // Decoders fail in all ways over damaged files; none of their messages is for a citizen.
            throw new Unfit(CitizenRefusal.UNREADABLE_DOCUMENT);
        }
    }

    private static void decode(FileImageInputStream stream, ImageParts picture) throws IOException, Unfit {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
        if (!readers.hasNext()) {
            throw new Unfit(CitizenRefusal.UNREADABLE_DOCUMENT);
        }
        ImageReader reader = readers.next();
        boolean[] damaged = {false};
        try {
            reader.addIIOReadWarningListener((_, warning) -> damaged[0] |= warning.contains("remature end"));
            reader.setInput(stream, true, true);
            ImageReadParam coarse = reader.getDefaultReadParam();
            int step = (int) Math.ceil(Math.sqrt((double) picture.pixels() / DECODED_PIXELS));
            coarse.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
            // A raster needs no colours that this JVM knows, such as a printer's CMYK.
            if (reader.canReadRaster()) {
                reader.readRaster(0, coarse);
            } else {
                reader.read(0, coarse);
            }
        } finally {
            reader.dispose();
        }
        if (damaged[0]) {
            throw new Unfit(CitizenRefusal.UNREADABLE_DOCUMENT);
        }
    }
}
