package id.mppdigital.bench.submit;

import id.mppdigital.bench.instrument.Started;
import id.mppdigital.bench.instrument.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A recorded transaction, played again by PostgreSQL's own load generator. */
record Pgbench(int port, String database, String password, String script) {
    private static final Pattern RATE = Pattern.compile("tps = ([\\d.]+)");
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: ([1-9]\\d*)");

    /** Transactions a second. */
    double run(int connections, Duration time) throws IOException, InterruptedException {
        var file = Files.writeString(Path.of("target", "submission.sql"), script);
        var command = List.of(
                Tool.PGBENCH.path(),
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + connections,
                "--jobs=2",
                "--time=" + time.toSeconds(),
                "--file=" + file,
                "--host=127.0.0.1",
                "--port=" + port,
                "--username=postgres",
                database);
        var output = Started.toEnd("pgbench", command, Map.of("PGPASSWORD", password));
        var rate = RATE.matcher(output);
        if (!rate.find() || FAILED.matcher(output).find()) {
            throw new IllegalStateException("pgbench failed:\n" + output);
        }
        return Double.parseDouble(rate.group(1));
    }
}
