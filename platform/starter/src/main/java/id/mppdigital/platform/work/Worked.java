package id.mppdigital.platform.work;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An outcome and what else belongs to it.
 *
 * @param values parameters for what the table also sets
 * @param effect runs in the settling transaction, and only if the lease still held
 */
public record Worked(Outcome outcome, Map<String, ? extends @Nullable Object> values, Consumer<Settled> effect) {
    public static Worked of(Outcome outcome) {
        return new Worked(outcome, Map.of(), _ -> {});
    }
}
