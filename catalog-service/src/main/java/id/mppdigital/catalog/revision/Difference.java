package id.mppdigital.catalog.revision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/** One value that differs; {@code null} on either side means that it isn't there. */
record Difference(String path, JsonNode from, JsonNode to) {
    static List<Difference> between(JsonNode from, JsonNode to) {
        List<Difference> differences = new ArrayList<>();
        compare("", from, to, differences);
        return differences;
    }

    private static void compare(String path, JsonNode from, JsonNode to, List<Difference> differences) {
        if (from.equals(to)) {
            return;
        }
        if (from.isObject() && to.isObject()) {
            var names = new LinkedHashSet<>(from.propertyNames());
            names.addAll(to.propertyNames());
            for (var name : names) {
                compare(path + "/" + escaped(name), orNull(from.get(name)), orNull(to.get(name)), differences);
            }
        } else if (from.isArray() && to.isArray() && from.size() == to.size()) {
            for (int i = 0; i < from.size(); i++) {
                compare(path + "/" + i, from.get(i), to.get(i), differences);
            }
        } else {
            differences.add(new Difference(path, from, to));
        }
    }

    private static JsonNode orNull(@Nullable JsonNode value) {
        return value == null ? NullNode.getInstance() : value;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
