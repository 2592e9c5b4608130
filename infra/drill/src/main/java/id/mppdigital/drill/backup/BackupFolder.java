package id.mppdigital.drill.backup;

import java.nio.file.Path;

/**
 * Where a backup lies; in life three places far from the platform and from each other.
 *
 * @param root everything below it
 */
record BackupFolder(Path root) {
    /** A copy of the database's files, taken while it ran; worth nothing without {@link #wal}. */
    Path base() {
        return root.resolve("base");
    }

    /** Without this file the copy would be taken for a database that stopped in an orderly way. */
    Path label() {
        return base().resolve("backup_label");
    }

    /** Finished segments of the write-ahead log, by their names. */
    Path wal() {
        return root.resolve("wal");
    }

    Path topics() {
        return root.resolve("topics");
    }

    Path documents() {
        return root.resolve("documents");
    }

    /** The newest copy of the tables that say whose data can be read; in a place of its own. */
    Path keyTables() {
        return root.resolve("key-tables");
    }

    Path keys() {
        return root.resolve("keys");
    }
}
