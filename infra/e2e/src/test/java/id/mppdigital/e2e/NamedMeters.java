package id.mppdigital.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** The meters that the chart's alerts and dashboards name. */
final class NamedMeters {
    private static final Path RULES = Path.of("../helm/mpp/rules/mpp.yaml");
    private static final Path DASHBOARDS = Path.of("../helm/mpp/dashboards");
    private static final Pattern NAME = Pattern.compile("\\b([a-z]\\w*_\\w+)(?=[{\\[)\\s])");

    private NamedMeters() {}

    static Set<String> ofAlerts() throws IOException {
        return in(Files.readString(RULES));
    }

    static Set<String> ofDashboards() throws IOException {
        var names = new TreeSet<String>();
        try (var files = Files.newDirectoryStream(DASHBOARDS, "*.json")) {
            for (var file : files) {
                for (var question : JsonMapper.shared().readTree(file).findValues("expr")) {
                    names.addAll(in(question.asString()));
                }
            }
        }
        return names;
    }

    private static Set<String> in(String text) {
        var names = new TreeSet<String>();
        // Labels, and what a sum is taken by, are no meters.
        var expressions = text.replaceAll("\\{[^}]*}", "{}").replaceAll("\\bby \\([^)]*\\)", "");
        NAME.matcher(expressions + " ").results().forEach(found -> names.add(found.group(1)));
        return names;
    }
}
