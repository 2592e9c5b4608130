package id.mppdigital.citizen.documents.check;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;

/** A file's bytes in place: mapped, not read into the heap. */
record Bytes(MemorySegment segment) {
    long size() {
        return segment.byteSize();
    }

    int at(long position) {
        return Byte.toUnsignedInt(segment.get(ValueLayout.JAVA_BYTE, position));
    }

    /** Two bytes as a number, the higher one first. */
    int pairAt(long position) {
        return at(position) << 8 | at(position + 1);
    }

    /** Four bytes as a number, the highest one first. */
    long quadAt(long position) {
        return (long) pairAt(position) << 16 | pairAt(position + 2);
    }

    /** @param text one byte for each character */
    boolean has(long position, String text) {
        if (position < 0 || position + text.length() > size()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (at(position + i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text is anywhere from {@code from} on and ends before {@code to}. */
    boolean holds(String text, long from, long to) {
        for (long at = Math.max(0, from); at + text.length() <= Math.min(to, size()); at++) {
            if (at(at) == text.charAt(0) && has(at, text)) {
                return true;
            }
        }
        return false;
    }

    /** The position after the last byte that is neither blank nor zero. */
    long endOfContent() {
        long end = size();
        while (end > 0 && isPadding(at(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isPadding(int one) {
        return one == 0 || one == ' ' || one >= '\t' && one <= '\r';
    }

    ByteBuffer buffer(long from, long length) {
        return segment.asSlice(from, length).asByteBuffer();
    }
}
