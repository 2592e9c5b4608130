package id.mppdigital.local.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a process is started and asked to stop.
 *
 * @param environment variables on top of the launcher's own
 * @param stopSignal the signal that ends it in an orderly way, such as {@code TERM}
 */
public record Launch(List<String> command, Map<String, String> environment, String stopSignal) {
    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    public static Launch of(List<String> command) {
        return new Launch(command, Map.of(), "TERM");
    }

    public Launch with(Map<String, String> variables) {
        return new Launch(command, variables, stopSignal);
    }

    /** Some variables more, or other values for some. */
    public Launch but(Map<String, String> variables) {
        var all = new HashMap<>(environment);
        all.putAll(variables);
        return new Launch(command, all, stopSignal);
    }

    /** Behind everything else that wants the processor, where the system knows how. */
    public Launch gentle() {
        if (!Shell.has("nice")) {
            return this;
        }
        var gentle = new ArrayList<>(List.of("nice", "-n", "19"));
        gentle.addAll(command);
        return new Launch(gentle, environment, stopSignal);
    }

    public Launch stoppedBy(String signal) {
        return new Launch(command, environment, signal);
    }
}
