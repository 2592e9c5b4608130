package id.mppdigital.catalog.manifest;

import java.util.Map;

/** The line on which a value starts in its source, and the same for everything inside it. */
record SourceMap(int line, Map<String, SourceMap> children) {
    static SourceMap leaf(int line) {
        return new SourceMap(line, Map.of());
    }

    /** The line of a JSON Pointer; for something that isn't there, the line of the nearest thing around it. */
    int lineOf(String pointer) {
        var here = this;
        for (var token : pointer.substring(Math.min(1, pointer.length())).split("/", -1)) {
            var next = here.children.get(token.replace("~1", "/").replace("~0", "~"));
            if (next == null) {
                break;
            }
            here = next;
        }
        return here.line;
    }
}
