package id.mppdigital.local.postgres;

import id.mppdigital.local.parts.Part;
import id.mppdigital.local.parts.Wiring;
import id.mppdigital.local.process.Launch;
import id.mppdigital.local.process.LaunchFailed;
import id.mppdigital.local.process.Shell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.io.FileUtils;

/**
 * The database server of the platform; its data outlives {@code down}.
 *
 * @param databases each is made with a role of the same name that owns it and reaches no other
 */
public record Postgres(List<String> databases) implements Part {
    public static final String NAME = "postgres";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of(NAME, 5432);
    }

    @Override
    public void prepare(Wiring wiring) {
        var data = data(wiring);
        StaleLock.removeFrom(data, Path.of(program(wiring, NAME)));
        // An initdb that was interrupted leaves files too: only a finished one leaves this mark.
        var finished = data.resolve("mpp.initialised");
        if (Files.exists(finished)) {
            return;
        }
        try {
            FileUtils.deleteDirectory(data.toFile());
            initialise(wiring, data);
            Files.createFile(finished);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void initialise(Wiring wiring, Path data) {
        var command = new ArrayList<>(Unprivileged.prefix());
        command.addAll(List.of(
                program(wiring, "initdb"),
                "--pgdata=" + data,
                "--username=postgres",
                "--auth=scram-sha-256",
                "--pwfile=" + wiring.keys().secretFile("database-postgres"),
                "--encoding=UTF8",
                "--locale=C",
                "--no-sync"));
        var answer = Shell.run(command);
        if (!answer.ok()) {
            throw new LaunchFailed("PostgreSQL can't be initialised in " + data + ":\n" + answer.output());
        }
    }

    @Override
    public Launch launch(Wiring wiring) {
        var command = new ArrayList<>(Unprivileged.prefix());
        command.addAll(List.of(program(wiring, "postgres"), "-D", data(wiring).toString()));
        settings(wiring).forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        // INT is the fast shutdown; TERM would wait for every client to leave.
        return Launch.of(command).stoppedBy("INT");
    }

    private static Map<String, String> settings(Wiring wiring) {
        var settings = new TreeMap<>(Map.of(
                "port", Integer.toString(wiring.port(NAME)),
                "listen_addresses", "127.0.0.1",
                "unix_socket_directories", "",
                "max_connections", "150",
                "shared_buffers", "64MB",
                "log_line_prefix", "%m [%p] %q%u@%d "));
        settings.putAll(wiring.tuning().variables(NAME));
        return settings;
    }

    @Override
    public boolean isReady(Wiring wiring) {
        try (var connection = Databases.connect(wiring)) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void settle(Wiring wiring) {
        Databases.create(wiring, databases);
    }

    private static Path data(Wiring wiring) {
        return wiring.home().data(NAME);
    }

    private static String program(Wiring wiring, String name) {
        return Binaries.unpackedIn(wiring.home().data("programs"))
                .resolve("bin")
                .resolve(name)
                .toString();
    }
}
