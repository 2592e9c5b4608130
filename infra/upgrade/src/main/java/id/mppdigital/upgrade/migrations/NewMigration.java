package id.mppdigital.upgrade.migrations;

import id.mppdigital.upgrade.source.Sources;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One migration that is not released yet. What it creates itself, it may treat as it likes: nobody uses it yet. */
final class NewMigration {
    private static final String NAME = "(?:if (?:not )?exists )?(?:only )?\"?([a-z_0-9.]+)\"?";
    private static final Pattern CREATE = Pattern.compile("create (?:unlogged )?table " + NAME + ".*");
    private static final Pattern ALTER = Pattern.compile("alter table " + NAME + " (.*)");
    private static final Pattern DROP = Pattern.compile("drop table " + NAME + ".*");
    private static final Pattern INDEX = Pattern.compile(
            "create (?:unique )?index (concurrently )?(?:if not exists )?(?:[a-z_0-9]+ )?on (?:only )?\"?([a-z_0-9.]+).*");
    private static final Pattern TRIGGER = Pattern.compile("create (?:or replace )?trigger .* on \"?([a-z_0-9.]+).*");

    private static final Pattern RENAME = Pattern.compile("rename (?:column )?\"?([a-z_0-9]+)\"? to .*");
    private static final Pattern RENAME_TABLE = Pattern.compile("rename to .*");
    private static final Pattern DROP_COLUMN = Pattern.compile("drop (?:column )?(?:if exists )?\"?([a-z_0-9]+)\"?.*");
    private static final Pattern TYPE = Pattern.compile("alter (?:column )?([a-z_0-9]+) (?:set data )?type .*");
    private static final Pattern NOT_NULL = Pattern.compile("alter (?:column )?([a-z_0-9]+) set not null");
    private static final Pattern ADD_COLUMN =
            Pattern.compile("add (?:column )?(?:if not exists )?\"?([a-z_0-9]+)\"? .*");

    private final Migration migration;
    private final Sources then;
    private final Sources now;
    private final Set<String> own = new HashSet<>();
    private final List<String> faults = new ArrayList<>();
    private boolean patient = true;

    NewMigration(Migration migration, Sources then, Sources now) {
        this.migration = migration;
        this.then = then;
        this.now = now;
    }

    List<String> faults() {
        Statements.of(migration.text()).forEach(this::look);
        return faults;
    }

    private void look(String statement) {
        patient &= !statement.matches("set (local |session )?lock_timeout .*");
        Matcher found = CREATE.matcher(statement);
        if (found.matches()) {
            own.add(found.group(1));
            return;
        }
        found = ALTER.matcher(statement);
        if (found.matches() && !own.contains(found.group(1))) {
            waitsBriefly(statement);
            for (var action : Statements.actions(found.group(2))) {
                alter(found.group(1), action);
            }
            return;
        }
        found = DROP.matcher(statement);
        if (found.matches() && !own.contains(found.group(1))) {
            waitsBriefly(statement);
            notRead(found.group(1), "drops the table");
            return;
        }
        found = INDEX.matcher(statement);
        if (found.matches() && !own.contains(found.group(2))) {
            index(found.group(1) != null, statement);
            return;
        }
        found = TRIGGER.matcher(statement);
        if (found.matches() && !own.contains(found.group(1))) {
            waitsBriefly(statement);
        }
    }

    private void alter(String table, String action) {
        Matcher found;
        if (RENAME_TABLE.matcher(action).matches()) {
            notRead(table, "renames the table");
        } else if (action.startsWith("add constraint ")
                || action.startsWith("add foreign ")
                || action.startsWith("add check ")) {
            constraint(action);
        } else if (action.startsWith("add unique ") || action.startsWith("add primary ")) {
            faults.add("\"" + action + "\" builds its index while nobody can write: build it concurrently, then add the"
                    + " constraint using index");
        } else if (action.startsWith("rename constraint ") || action.startsWith("drop constraint ")) {
            return;
        } else if ((found = RENAME.matcher(action)).matches()) {
            notRead(found.group(1), "renames");
        } else if ((found = DROP_COLUMN.matcher(action)).matches()) {
            notRead(found.group(1), "drops");
        } else if ((found = TYPE.matcher(action)).matches()) {
            faults.add("it changes the type of " + found.group(1)
                    + ", and rewrites the table meanwhile: add another column");
        } else if ((found = NOT_NULL.matcher(action)).matches()) {
            faults.add("it forbids null in " + found.group(1) + ", which the version before may still write");
        } else if ((found = ADD_COLUMN.matcher(action)).matches() && demands(action)) {
            faults.add("the new column " + found.group(1) + " is not null and has no default, so the version before can"
                    + " add no row");
        }
    }

    private static boolean demands(String action) {
        return action.contains(" not null") && !action.contains(" default ") && !action.contains(" generated ");
    }

    private void constraint(String action) {
        if (action.matches(".*\\b(unique|primary key)\\b.*")) {
            if (!action.contains(" using index ")) {
                faults.add("\"" + action + "\" builds its index while nobody can write: build it concurrently, then add"
                        + " the constraint using index");
            }
        } else if (!action.endsWith("not valid")) {
            faults.add(
                    "\"" + action + "\" reads the whole table while nobody can write: add it not valid, and validate it"
                            + " in a migration of its own");
        }
    }

    private void index(boolean concurrently, String statement) {
        if (!concurrently) {
            faults.add("\"" + statement + "\" is not concurrent: nobody can write meanwhile");
            return;
        }
        var beside = migration.file() + ".conf";
        if (!now.files().contains(beside) || !now.text(beside).contains("executeInTransaction=false")) {
            faults.add("an index is built concurrently outside of a transaction only: " + beside
                    + " must say executeInTransaction=false");
        }
    }

    /** Whoever waits for a lock makes all others wait behind it. */
    private void waitsBriefly(String statement) {
        if (patient) {
            faults.add(
                    "\"" + shortened(statement) + "\" may wait for a lock for ever, and everybody behind it: begin with"
                            + " set lock_timeout = '5s'");
            patient = false; // Said once.
        }
    }

    private void notRead(String name, String what) {
        var words = camel(name);
        if (then.mentions(migration.module() + "/src/main/java", name, words)) {
            faults.add("it " + what + " " + name + ", which the version before reads (" + then + "): first release a"
                    + " version that doesn't");
        }
    }

    /** As a record's component is called. */
    private static String camel(String name) {
        return Pattern.compile("_([a-z])")
                .matcher(name)
                .replaceAll(letter -> letter.group(1).toUpperCase(java.util.Locale.ROOT));
    }

    private static String shortened(String statement) {
        return statement.length() < 80 ? statement : statement.substring(0, 77) + "…";
    }
}
