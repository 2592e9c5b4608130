package id.mppdigital.bench.submit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a PostgreSQL log holds under {@code log_statement = all}: each connection's transactions, statement by
 * statement.
 */
final class ServerLog {
    private static final Pattern ENTRY =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\S+ \\S+ \\[(\\d+)] \\S+ (LOG|DETAIL):\\s+(.*)", Pattern.DOTALL);
    private static final Pattern EXECUTED = Pattern.compile("execute [^:]+: (.*)", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (?:NULL|'((?:[^']++|'')*+)')");

    private ServerLog() {}

    /** Every committed transaction, in the order of the commits; without BEGIN and COMMIT. */
    static List<List<Statement>> transactions(List<String> lines) {
        var committed = new ArrayList<List<Statement>>();
        var open = new HashMap<String, List<Statement>>();
        for (var entry : entries(lines)) {
            var matcher = ENTRY.matcher(entry);
            if (matcher.matches()) {
                var statements = open.computeIfAbsent(matcher.group(1), _ -> new ArrayList<>());
                if (matcher.group(2).equals("DETAIL")) {
                    addParameters(statements, matcher.group(3));
                } else if (take(statements, matcher.group(3))) {
                    committed.add(List.copyOf(statements));
                    statements.clear();
                }
            }
        }
        return committed;
    }

    /** True when it was the commit. */
    private static boolean take(List<Statement> statements, String message) {
        var executed = EXECUTED.matcher(message);
        if (!executed.matches()) {
            return false;
        }
        switch (executed.group(1).strip()) {
            case "BEGIN" -> statements.clear();
            case "COMMIT" -> {
                return true;
            }
            case String sql -> statements.add(new Statement(sql, Map.of()));
        }
        return false;
    }

    private static void addParameters(List<Statement> statements, String detail) {
        if (!statements.isEmpty() && detail.toLowerCase(Locale.ROOT).startsWith("parameters:")) {
            var parameters = new LinkedHashMap<Integer, String>();
            var matcher = PARAMETER.matcher(detail);
            while (matcher.find()) {
                if (matcher.group(2) != null) {
                    parameters.put(
                            Integer.valueOf(matcher.group(1)), matcher.group(2).replace("''", "'"));
                }
            }
            statements.add(new Statement(statements.removeLast().sql(), parameters));
        }
    }

    /** A line that begins with a tab goes on with the entry before. */
    private static List<String> entries(List<String> lines) {
        var entries = new ArrayList<String>();
        for (var line : lines) {
            if (line.startsWith("\t") && !entries.isEmpty()) {
                entries.add(entries.removeLast() + "\n" + line.substring(1));
            } else {
                entries.add(line);
            }
        }
        return entries;
    }
}
