package id.mppdigital.citizen.documents.check;

import id.mppdigital.citizen.refusal.CitizenRefusal;
import java.util.List;
import java.util.Locale;

/**
 * Content of another type inside a file, which another program would find there: a page with a script, a PDF, an archive.
 * What phones put behind a picture (a second picture, a short film) is none of these and stays.
 */
final class ForeignContent {
    private static final List<String> TAGS =
            List.of("<html", "<script", "<svg", "<iframe", "<body", "<!doctype", "<?php");
    private static final List<String> SIGNATURES = List.of("%PDF-", "Rar!\u001a\u0007", "7z\u00bc\u00af'\u001c");
    private static final int ZIP_END = 22;
    private static final int ZIP_COMMENT = 65_535;

    private ForeignContent() {}

    static void refuseIn(Bytes content, long from, long to) throws Unfit {
        for (long at = from; at < to; at++) {
            if (content.at(at) == '<' && isTag(content, at) || isSignature(content, at)) {
                throw new Unfit(CitizenRefusal.MIXED_DOCUMENT);
            }
        }
    }

    /** A ZIP (an Office file, a JAR) is read from its end: its last record, whose comment reaches to the file's end. */
    static void refuseArchiveAtTheEndOf(Bytes content) throws Unfit {
        long end = content.size();
        for (long at = end - ZIP_END; at >= Math.max(0, end - ZIP_END - ZIP_COMMENT); at--) {
            if (content.has(at, "PK\u0005\u0006")
                    && at + ZIP_END + content.at(at + 20) + (content.at(at + 21) << 8) == end) {
                throw new Unfit(CitizenRefusal.MIXED_DOCUMENT);
            }
        }
    }

    private static boolean isSignature(Bytes content, long at) {
        int first = content.at(at);
        return (first == '%' || first == 'R' || first == '7')
                && SIGNATURES.stream().anyMatch(signature -> content.has(at, signature));
    }

    /** A tag's name ends with a blank, a slash or the tag itself; by chance hardly ever does. */
    private static boolean isTag(Bytes content, long at) {
        return TAGS.stream().anyMatch(tag -> {
            if (at + tag.length() >= content.size()) {
                return false;
            }
            var there = new StringBuilder();
            for (int i = 0; i < tag.length(); i++) {
                there.append((char) content.at(at + i));
            }
            int after = content.at(at + tag.length());
            return there.toString().toLowerCase(Locale.ROOT).equals(tag)
                    && (after <= ' ' || after == '>' || after == '/');
        });
    }
}
