package id.mppdigital.bench.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What no statement behind a request may do, however much there is: read a big table from end to end, skip rows by
 * number, or go through more rows than a few pages hold.
 *
 * @param tables rows by table
 * @param limit rows that one node may go through
 */
record PlanRules(Map<String, Long> tables, long limit) {
    private static final Pattern OFFSET = Pattern.compile("(?i)\\boffset\\b");

    /** What is wrong with it, in words. */
    List<String> complaints(Plan plan) {
        var found = new ArrayList<String>();
        if (OFFSET.matcher(plan.query()).find()) {
            found.add("skips rows by OFFSET");
        }
        judge(plan.root(), found);
        return found;
    }

    /** The most rows that a node of it went through. */
    static long most(JsonNode node) {
        long most = rows(node);
        for (var child : node.path("Plans")) {
            most = Math.max(most, most(child));
        }
        return most;
    }

    private void judge(JsonNode node, List<String> found) {
        var type = node.path("Node Type").asString();
        var table = node.path("Relation Name").asString("");
        if (type.equals("Seq Scan") && tables.getOrDefault(table, 0L) > limit) {
            found.add("Seq Scan of " + table);
        } else if (rows(node) > limit) {
            found.add("%s %sgoes through %d rows"
                    .formatted(type, table.isEmpty() ? "" : "of " + table + " ", rows(node)));
        }
        node.path("Plans").forEach(child -> judge(child, found));
    }

    /** Those it gave and those it threw away, in all its loops. */
    private static long rows(JsonNode node) {
        double rows = node.path("Actual Rows").asDouble(0);
        for (var removed : List.of("Filter", "Join Filter", "Index Recheck")) {
            rows += node.path("Rows Removed by " + removed).asDouble(0);
        }
        return Math.round(rows * node.path("Actual Loops").asDouble(1));
    }
}
