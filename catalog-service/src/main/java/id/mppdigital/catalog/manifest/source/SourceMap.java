package id.mppdigital.catalog.manifest.source;

import java.util.Map;
import java.util.Optional;

/**
 * The line on which a value starts in its source, and the lines of everything inside it.
 *
 * @param written how a number is written in the source, unless it is a whole number in plain digits; then empty
 */
public record SourceMap(int line, String written, Map<String, SourceMap> children) {
    static SourceMap leaf(int line, String written) {
        return new SourceMap(line, written, Map.of());
    }

    static SourceMap of(int line, Map<String, SourceMap> children) {
        return new SourceMap(line, "", children);
    }

    /** The same value, which belongs to a key on that line. */
    SourceMap under(int keyLine) {
        return new SourceMap(keyLine, written, children);
    }

    /** The line of a JSON Pointer; for something that isn't there, the line of the nearest thing around it. */
    public int lineOf(String pointer) {
        var here = this;
        for (var token : tokens(pointer)) {
            var next = here.children.get(token);
            if (next == null) {
                break;
            }
            here = next;
        }
        return here.line;
    }

    /** How the number at a JSON Pointer is written, if not as a whole number in plain digits. */
    public Optional<String> writtenAt(String pointer) {
        var here = this;
        for (var token : tokens(pointer)) {
            var next = here.children.get(token);
            if (next == null) {
                return Optional.empty();
            }
            here = next;
        }
        return Optional.of(here.written).filter(text -> !text.isEmpty());
    }

    private static String[] tokens(String pointer) {
        var tokens = pointer.substring(Math.min(1, pointer.length())).split("/", -1);
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = tokens[i].replace("~1", "/").replace("~0", "~");
        }
        return tokens;
    }
}
