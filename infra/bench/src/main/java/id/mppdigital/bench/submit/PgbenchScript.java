package id.mppdigital.bench.submit;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A recorded transaction as a pgbench script. Values that must be new each time become expressions; the others are
 * written into the statements, so that pgbench sends less than the service does.
 */
final class PgbenchScript {
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");

    /** Rises with time like a UUIDv7 and is the same throughout a transaction, without another round trip. */
    private static final String ID =
            "(lpad(to_hex((extract(epoch from now()) * 1000)::bigint), 12, '0') || substr(md5(:n::text), 13))::uuid";

    private final Map<String, String> fresh;

    /** @param id of the recorded application */
    PgbenchScript(String id, String key, String registrationNumber) {
        fresh = Map.of(id, ID, key, "md5(:n::text)", registrationNumber, "'bench-' || :n::text");
    }

    String of(List<Statement> transaction) {
        return transaction.stream()
                .map(this::inline)
                .collect(Collectors.joining(";\n", "\\set n random(1, 9000000000000000000)\nbegin;\n", ";\ncommit;\n"));
    }

    private String inline(Statement statement) {
        return PLACE.matcher(statement.sql())
                .replaceAll(place ->
                        Matcher.quoteReplacement(value(statement.parameters().get(Integer.valueOf(place.group(1))))))
                .replaceAll("\\s+", " ");
    }

    private String value(@Nullable String parameter) {
        if (parameter == null) {
            return "null";
        }
        return fresh.getOrDefault(parameter, literal(parameter));
    }

    /** Without colons and breaks: pgbench would take what follows one for a variable, and breaks for blanks. */
    private static String literal(String text) {
        var escaped = text.replace("\\", "\\\\")
                .replace("'", "''")
                .replace(":", "\\x3a")
                .replace("\n", "\\n");
        return "E'" + escaped + "'";
    }
}
