package id.mppdigital.application.lifecycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mppdigital.application.bill.Bill;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What an agency sends along with a move: the bill with a request for payment, receipts of uploaded documents with an
 * issue, what it found with its decision.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Enclosures(@Nullable Bill bill, List<String> receipts, Map<String, JsonNode> facts) {
    public static final Enclosures NONE = new Enclosures(null, List.of(), Map.of());

    /** Without the facts, so that no log shows them by accident. */
    @Override
    public String toString() {
        return "Enclosures[%s, %s, %s]".formatted(bill, receipts, facts.keySet());
    }
}
