package id.mppdigital.citizen.documents.check;

import id.mppdigital.citizen.refusal.CitizenRefusal;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF is whole, opens without a password, has pages, and neither does anything by itself nor carries other files. */
final class PdfCheck {
    /** Readers look for the end marker in the last kilobyte (ISO 32000-1, annex H, note 18). */
    private static final int END_WITHIN = 1024;

    private static final int HEAD = 1024;

    private PdfCheck() {}

    static void check(Bytes content, Path file) throws Unfit {
        long end = content.endOfContent();
        if (!content.holds("%%EOF", end - END_WITHIN, end)) {
            throw new Unfit(CitizenRefusal.UNREADABLE_DOCUMENT);
        }
        ForeignContent.refuseIn(content, 1, Math.min(HEAD, content.size()));
        ForeignContent.refuseArchiveAtTheEndOf(content);
        PdfNames.check(content);
        try (RandomAccessReadBufferedFile source = new RandomAccessReadBufferedFile(file);
                PDDocument document = Loader.loadPDF(source, IOUtils.createTempFileOnlyStreamCache())) {
            if (document.isEncrypted()) {
                throw new Unfit(CitizenRefusal.PROTECTED_DOCUMENT);
            }
            if (!document.getPages().iterator().hasNext()) {
                throw new Unfit(CitizenRefusal.DOCUMENT_WITHOUT_PAGES);
            }
        } catch (InvalidPasswordException e) {
            throw new Unfit(CitizenRefusal.PROTECTED_DOCUMENT);
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            // The parser fails in all ways over damaged files; none of its messages is for a citizen or a log.
            throw new Unfit(CitizenRefusal.UNREADABLE_DOCUMENT);
        }
    }
}
