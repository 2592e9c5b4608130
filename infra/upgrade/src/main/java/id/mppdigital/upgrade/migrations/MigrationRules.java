package id.mppdigital.upgrade.migrations;

import id.mppdigital.upgrade.source.Sources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Holds new migrations to the rules under which a released version goes on beside them, and may come back: they expand
 * before they contract, and stop nobody who writes meanwhile.
 */
public final class MigrationRules {
    private final Sources then;
    private final Sources now;
    private final List<String> broken = new ArrayList<>();

    private MigrationRules(Sources then, Sources now) {
        this.then = then;
        this.now = now;
    }

    /** Each with its file, as a sentence; empty when the version of then may run on what is now. */
    public static List<String> broken(Sources then, Sources now) {
        var rules = new MigrationRules(then, now);
        rules.check();
        return rules.broken;
    }

    /** The files that came since. */
    public static List<String> added(Sources then, Sources now) {
        return Migration.in(now).stream()
                .map(Migration::file)
                .filter(file -> !then.files().contains(file))
                .toList();
    }

    private void check() {
        var released = Migration.in(then);
        var today = new TreeMap<String, Migration>();
        Migration.in(now).forEach(each -> today.put(each.file(), each));
        Map<String, Migration> last = new HashMap<>();
        for (var migration : released) {
            var same = today.get(migration.file());
            if (same == null) {
                broken.add(migration.file() + " was released and is gone");
            } else if (!same.text().equals(migration.text())) {
                broken.add(migration.file() + " was released and is edited; write a new one");
            }
            last.merge(migration.folder(), migration, (one, other) -> one.follows(other) ? one : other);
        }
        for (var migration : today.values()) {
            if (!then.files().contains(migration.file())) {
                look(migration, last.get(migration.folder()));
            }
        }
    }

    private void look(Migration migration, @Nullable Migration last) {
        if (!migration.follows(last)) {
            broken.add(migration.file() + " comes before one that was released, so Flyway refuses it");
        }
        new NewMigration(migration, then, now).faults().forEach(fault -> broken.add(migration.file() + ": " + fault));
    }
}
