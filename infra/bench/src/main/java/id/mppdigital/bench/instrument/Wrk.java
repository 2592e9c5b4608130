package id.mppdigital.bench.instrument;

import id.mppdigital.local.process.Shell;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Closed load: so many connections, each sends its next request when the last one is answered.
 *
 * @param arguments what else wrk is told, such as a script
 */
public record Wrk(String url, String token, int connections, List<String> arguments) {
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in");

    public Wrk(String url, String token, int connections) {
        this(url, token, connections, List.of());
    }

    /** What wrk said. */
    public record Answer(double perSecond, int requests) {}

    /** Fails when a single request was not answered with success: a fast refusal is no throughput. */
    public Answer run(Duration time, String... forScript) {
        var command = new ArrayList<>(List.of(
                Tool.WRK.path(),
                "-t1",
                "-c" + connections,
                "-d" + time.toSeconds() + "s",
                "--timeout",
                "10s",
                "-H",
                "Authorization: Bearer " + token));
        command.addAll(arguments);
        command.add(url);
        if (forScript.length > 0) {
            command.add("--");
            command.addAll(List.of(forScript));
        }
        var answer = Shell.run(command.toArray(String[]::new));
        var rate = RATE.matcher(answer.output());
        var requests = REQUESTS.matcher(answer.output());
        if (!answer.ok()
                || !rate.find()
                || !requests.find()
                || requests.group(1).equals("0")
                || answer.output().contains("Non-2xx")
                || answer.output().contains("Socket errors")) {
            throw new IllegalStateException("wrk " + url + ":\n" + answer.output());
        }
        return new Answer(Double.parseDouble(rate.group(1)), Integer.parseInt(requests.group(1)));
    }
}
