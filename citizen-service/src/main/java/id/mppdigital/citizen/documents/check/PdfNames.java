package id.mppdigital.citizen.documents.check;

import id.mppdigital.citizen.refusal.CitizenRefusal;
import java.lang.foreign.MemorySegment;
import java.util.Set;

/**
 * Reads every name (ISO 32000-1, 7.3.5) of a PDF, wherever it stands, also in compressed object streams, and refuses those of
 * actions and embedded files. It comes before the parser, which would unpack such a stream in memory, however large it is.
 */
final class PdfNames {
    private static final Set<String> ACTIVE = Set.of(
            "JavaScript",
            "Launch",
            "ImportData",
            "GoToE",
            "EmbeddedFile",
            "EmbeddedFiles",
            "FileAttachment",
            "RichMedia",
            "NeedsRendering");
    /** In the dictionary of a stream that holds objects or their places. */
    private static final Set<String> HOLDS_OBJECTS = Set.of("ObjStm", "XRef", "First");

    private static final Set<String> FLATE = Set.of("FlateDecode", "Fl");
    private static final Set<String> OTHER_FILTERS = Set.of(
            "LZWDecode", "LZW", "ASCII85Decode", "A85", "ASCIIHexDecode", "AHx", "RunLengthDecode", "RL", "Crypt");
    private static final int LONGEST_NAME = 32;
    private static final int MOST_UNPACKED = 32 * 1024 * 1024;

    private final Bytes content;
    private long unpacked;
    private boolean holdsObjects;
    private boolean filtered;
    private int flates;
    private boolean otherwiseFiltered;

    private PdfNames(Bytes content) {
        this.content = content;
    }

    static void check(Bytes content) throws Unfit {
        new PdfNames(content).check(true);
    }

    private void check(boolean withStreams) throws Unfit {
        for (long at = 0; at < content.size(); at++) {
            switch (content.at(at)) {
                case '/' -> take(nameAt(at + 1));
                case 'o' -> forgetAt(at);
                case 's' -> {
                    if (withStreams && content.has(at, "stream") && !content.has(at - 3, "end")) {
                        unpack(at + "stream".length());
                    }
                }
                default -> {}
            }
        }
    }

    private void take(String name) throws Unfit {
        if (name.equals("Encrypt")) {
            throw new Unfit(CitizenRefusal.PROTECTED_DOCUMENT);
        }
        if (ACTIVE.contains(name)) {
            throw new Unfit(CitizenRefusal.ACTIVE_DOCUMENT);
        }
        holdsObjects |= HOLDS_OBJECTS.contains(name);
        filtered |= name.equals("Filter") || name.equals("F");
        flates += FLATE.contains(name) ? 1 : 0;
        otherwiseFiltered |= OTHER_FILTERS.contains(name);
    }

    /** A new object begins, or one ends. */
    private void forgetAt(long at) {
        if (content.has(at, "obj")) {
            holdsObjects = false;
            filtered = false;
            flates = 0;
            otherwiseFiltered = false;
        }
    }

    private void unpack(long afterKeyword) throws Unfit {
        if (!holdsObjects || !filtered) {
            return;
        }
        if (flates != 1 || otherwiseFiltered) {
            throw new Unfit(CitizenRefusal.DOCUMENT_TOO_DETAILED);
        }
        byte[] objects = Unpacked.from(content, afterKeyword, MOST_UNPACKED - unpacked);
        unpacked += objects.length;
        new PdfNames(new Bytes(MemorySegment.ofArray(objects))).check(false);
    }

    /** With its {@code #xx} resolved: a name may be spelt in many ways. */
    private String nameAt(long from) {
        var name = new StringBuilder();
        for (long at = from; at < content.size() && name.length() <= LONGEST_NAME; at++) {
            int one = content.at(at);
            if (one <= ' ' || "/<>[](){}%".indexOf(one) >= 0) {
                break;
            }
            int high = one == '#' && at + 2 < content.size() ? Character.digit(content.at(at + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(content.at(at + 2), 16);
            if (low < 0) {
                name.append((char) one);
            } else {
                name.append((char) (high * 16 + low));
                at += 2;
            }
        }
        return name.toString();
    }
}
