package id.mppdigital.platform.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.Map;

/** The parameters that mean the same wherever they stand. */
final class CommonParameters {
    private static final Map<String, String> DESCRIPTIONS = Map.of(
            "id", "Its id.",
            "limit", "How many items at most.",
            "after", "The `next` of the page before; the first page without it.",
            "Idempotency-Key", "A key of your choice: a repeated request with the same key has its effect once.",
            "Last-Event-ID", "The id of the last event that arrived, after a broken connection.");

    private CommonParameters() {}

    static void describe(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(CommonParameters::describe);
        }
    }

    private static void describe(Parameter parameter) {
        if (parameter.getDescription() == null || parameter.getDescription().isBlank()) {
            parameter.setDescription(DESCRIPTIONS.get(parameter.getName()));
        }
        if ("limit".equals(parameter.getName())) {
            parameter.getSchema().setMinimum(BigDecimal.ONE);
            parameter.getSchema().setMaximum(BigDecimal.valueOf(100));
        }
    }
}
