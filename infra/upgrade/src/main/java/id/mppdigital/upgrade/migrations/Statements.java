package id.mppdigital.upgrade.migrations;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes a file of SQL apart. */
final class Statements {
    private static final Pattern NO_CODE =
            Pattern.compile("--[^\\n]*|/\\*.*?\\*/|\\$([a-z_]*)\\$.*?\\$\\1\\$|'(?:[^']|'')*'", Pattern.DOTALL);

    private Statements() {}

    /** In small letters, with single spaces; without comments, and with empty texts: neither changes a table. */
    static List<String> of(String sql) {
        var code = NO_CODE.matcher(sql)
                .replaceAll(
                        found -> found.group().startsWith("'") || found.group().startsWith("$") ? "''" : " ");
        return Pattern.compile(";")
                .splitAsStream(code.toLowerCase(Locale.ROOT))
                .map(statement -> statement.replaceAll("\\s+", " ").strip())
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /** The actions of an ALTER TABLE: what stands between commas, those in brackets aside. */
    static List<String> actions(String list) {
        var actions = new java.util.ArrayList<String>();
        int depth = 0;
        int begin = 0;
        for (int at = 0; at < list.length(); at++) {
            char letter = list.charAt(at);
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (letter == ',' && depth == 0) {
                actions.add(list.substring(begin, at).strip());
                begin = at + 1;
            }
        }
        actions.add(list.substring(begin).strip());
        return actions;
    }
}
