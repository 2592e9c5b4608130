package id.mppdigital.catalog.lifeevent;

import java.util.Arrays;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The laws on which all parts ask for the same specific data, as one text: whoever reads the one form reads them all. */
final class UnionLaw {
    private static final String BETWEEN = "; ";

    private UnionLaw() {}

    /** Takes the mark of another part's field or paper in; of two kinds the first part's stands. */
    static void takeIn(ObjectNode mine, String mark, JsonNode other) {
        if (!other.has(mark)) {
            return;
        }
        if (!(mine.path(mark) instanceof ObjectNode marked)) {
            mine.set(mark, other.path(mark).deepCopy());
            return;
        }
        var laws = new TreeSet<String>();
        for (var one : new JsonNode[] {marked, other.path(mark)}) {
            laws.addAll(Arrays.asList(one.path("law").asString("").split(BETWEEN)));
        }
        marked.put("law", String.join(BETWEEN, laws));
    }
}
