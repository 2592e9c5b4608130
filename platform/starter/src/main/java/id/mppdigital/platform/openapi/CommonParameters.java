package id.mppdigital.platform.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.Map;

/** The parameters that mean the same in every operation. */
final class CommonParameters {
    private static final Map<String, String> DESCRIPTIONS = Map.of(
            "id", "Its id.",
            "limit", "The largest number of items in the page.",
            "after", "The `next` of the previous page; leave it out for the first page.",
            "Idempotency-Key", "A key of your choice: requests with the same key have one effect.",
            "If-Match", "The revision that you saw last, in quotation marks; leave it out to create.",
            "Last-Event-ID", "The id of the last event that you received, when you reconnect.");

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
        // An operation of long lists has a limit of its own.
        if ("limit".equals(parameter.getName()) && parameter.getSchema().getMaximum() == null) {
            parameter.getSchema().setMinimum(BigDecimal.ONE);
            parameter.getSchema().setMaximum(BigDecimal.valueOf(100));
        }
    }
}
