package id.mppdigital.bench.growth;

import id.mppdigital.bench.growth.Ask.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Has a service answer one kind of question after the other while its database explains every statement, those of the
 * service's own loops among them.
 */
record Explanation(GrowthServer server, Instance instance) {
    /** Often enough for the server to settle on plans that no longer look at the values. */
    static final int TIMES = 25;

    private static final Map<String, String> EXPLAIN = Map.of(
            "session_preload_libraries", "auto_explain",
            "auto_explain.log_min_duration", "0",
            "auto_explain.log_analyze", "on",
            "auto_explain.log_buffers", "on",
            "auto_explain.log_timing", "off",
            "auto_explain.log_format", "json",
            "auto_explain.log_parameter_max_length", "0");

    List<Explained> of(Load load, List<Kind> kinds) throws IOException {
        EXPLAIN.forEach((name, value) -> set("set %s = '%s'".formatted(name, value)));
        try {
            instance.reconnect(server.admin());
            load.settle();
            for (var kind : kinds) {
                note(kind.title());
                load.oneByOne(kind, TIMES);
            }
            note("");
        } finally {
            EXPLAIN.keySet().forEach(name -> set("reset " + name));
            instance.reconnect(server.admin());
        }
        load.settle();
        return statements();
    }

    private void set(String setting) {
        server.admin()
                .sql("alter database %s %s".formatted(instance.database(), setting))
                .update();
    }

    /** A line of the log after those of what was asked before: the server writes them before it answers. */
    private void note(String kind) {
        server.admin()
                .sql("do $$ begin raise log '%s%s'; end $$".formatted(beginning(), kind.replace("'", "''")))
                .update();
    }

    private String beginning() {
        return "asked of " + instance.database() + " is ";
    }

    private List<Explained> statements() throws IOException {
        var note = Pattern.compile("\"message\":\"" + beginning() + "([^\"]*)\"");
        var found = new ArrayList<Explained>();
        @Nullable String kind = null;
        try (var lines = Files.lines(server.log())) {
            for (var line : (Iterable<String>) lines::iterator) {
                var noted = note.matcher(line);
                if (noted.find()) {
                    kind = noted.group(1).isEmpty() ? null : noted.group(1);
                }
                var asked = kind;
                of(line).map(plan -> new Explained(asked, plan)).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Plan> of(String line) {
        return Plan.of(line).filter(plan -> plan.database().equals(instance.database()));
    }
}
