package id.mppdigital.samples.register;

import static java.util.stream.Collectors.toUnmodifiableMap;

import id.mppdigital.samples.control.Dial;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** How each register behaves, and how often it was called. */
@Component
public class Switchboard {
    /** The register that is meant where none is named. */
    static final String POPULATION = "dukcapil";

    static final Set<String> REGISTERS = Set.of(POPULATION, "pajak", "bpjs", "bpn", "pbb", "samsat", "oss", "sdmk");

    private final Map<String, Line> lines =
            REGISTERS.stream().collect(toUnmodifiableMap(Function.identity(), register -> new Line()));

    /** One register's mode and its calls. */
    record Line(Dial<RegisterMode> mode, AtomicLong calls) {
        Line() {
            this(new Dial<>(RegisterMode.UP), new AtomicLong());
        }
    }

    /** @throws IllegalArgumentException when there is no such register */
    Line line(String register) {
        var line = lines.get(register);
        if (line == null) {
            throw new IllegalArgumentException("there is no register " + register);
        }
        return line;
    }

    /** Whether a register says that the day's quota is spent. */
    public boolean isSpent(String register) {
        return line(register).mode().position() == RegisterMode.QUOTA;
    }

    /** Whether a register lets nobody in. */
    public boolean isClosed(String register) {
        return line(register).mode().position() == RegisterMode.LOGIN_FAILED;
    }
}
