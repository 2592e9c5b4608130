package id.mppdigital.drill.upgrade;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** What a new version of application-service must not do. The drill has to notice each. */
enum Sabotage {
    NONE(""),
    /** It ends without waiting until its clients have left. */
    NO_DRAIN(""),
    /** It renames a column that the version before reads. */
    RENAMED_COLUMN("alter table application rename column registration_number to number;"),
    /** Its events no longer say something that the version before of others reads. */
    REMOVED_FIELD("""
            create function without_service() returns trigger language plpgsql as $$
            begin
              new.data := convert_to((convert_from(new.data, 'UTF8')::jsonb - 'service')::text, 'UTF8');
              return new;
            end $$;
            create trigger without_service before insert on outbox
              for each row when (new.type like '%application.submitted%') execute function without_service();
            """);

    static final String SERVICE = "application-service";

    private static final String MIGRATION = "BOOT-INF/classes/db/migration/V9999__sabotage.sql";

    private final String sql;

    Sabotage(String sql) {
        this.sql = sql;
    }

    /** @throws IllegalArgumentException for a word that names none */
    static Sabotage called(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Settings of each instance. */
    String drain() {
        return this == NO_DRAIN ? "0s" : "16s";
    }

    /** The jar that is started as the next version of this service. */
    Path in(Path jar, String service, Path folder) throws IOException {
        if (sql.isEmpty() || !service.equals(SERVICE)) {
            return jar;
        }
        var spoiled = Files.createDirectories(folder.resolve("spoiled")).resolve(jar.getFileName());
        Files.copy(jar, spoiled, StandardCopyOption.REPLACE_EXISTING);
        try (var content = FileSystems.newFileSystem(spoiled)) {
            Files.writeString(content.getPath(MIGRATION), sql);
        }
        return spoiled;
    }
}
