package id.mppdigital.bench.growth;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What slows the filling of a service's tables down, to be taken away before it and made anew after it. */
record Schema(List<String> tables, List<Constraint> foreign, List<Constraint> unique, List<Index> others) {
    private static final Pattern FILLED = Pattern.compile("(?i)insert into (\\w+)");

    /** @param definition as SQL writes it */
    record Constraint(String table, String name, String definition) {
        private String add() {
            return "alter table %s add constraint %s %s".formatted(table, name, definition);
        }

        private String drop() {
            return "alter table %s drop constraint %s".formatted(table, name);
        }
    }

    record Index(String table, String name, String definition) {}

    /** @param statements that fill tables: the service still uses the keys of the others */
    static Schema of(JdbcClient jdbc, Collection<String> statements) {
        var filled = statements.stream()
                .flatMap(statement -> FILLED.matcher(statement).results().map(found -> found.group(1)))
                .collect(toUnmodifiableSet());
        return new Schema(
                jdbc.sql("""
                        select oid::regclass::text from pg_class
                        where relkind = 'r' and relnamespace in ('public'::regnamespace, 'growth'::regnamespace)
                        """).query(String.class).list(),
                constraints(jdbc, "f"),
                constraints(jdbc, "p", "u").stream()
                        .filter(key -> filled.contains(key.table()))
                        .toList(),
                jdbc.sql("""
                        select i.indrelid::regclass::text as table, i.indexrelid::regclass::text as name,
                          pg_get_indexdef(i.indexrelid) as definition
                        from pg_index i join pg_class t on t.oid = i.indrelid
                        where t.relnamespace = 'public'::regnamespace
                          and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
                        """).query(Index.class).list().stream()
                        .filter(index -> filled.contains(index.table()))
                        .toList());
    }

    private static List<Constraint> constraints(JdbcClient jdbc, String... kinds) {
        return jdbc.sql("""
                        select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
                        from pg_constraint
                        where connamespace = 'public'::regnamespace and contype::text in (:kinds)
                        """)
                .param("kinds", List.of(kinds))
                .query(Constraint.class)
                .list();
    }

    /** From now on the tables are written to no log: after a crash of the server all are empty. */
    void strip(JdbcClient jdbc) {
        Stream.of(
                        Stream.concat(foreign.stream(), unique.stream()).map(Constraint::drop),
                        others.stream().map(index -> "drop index " + index.name()),
                        tables.stream().map(table -> "alter table " + table + " set unlogged"))
                .flatMap(statements -> statements)
                .forEach(statement -> jdbc.sql(statement).update());
    }

    List<String> keys() {
        return unique.stream().map(Constraint::add).toList();
    }

    List<String> indexes() {
        return others.stream().map(Index::definition).toList();
    }

    List<String> foreignKeys() {
        return foreign.stream().map(Constraint::add).toList();
    }
}
