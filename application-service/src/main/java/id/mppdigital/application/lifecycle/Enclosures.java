package id.mppdigital.application.lifecycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mppdigital.application.bill.Bill;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agency sends along with a move: the bill with a request for payment, receipts of uploaded documents with an
 * issue.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Enclosures(@Nullable Bill bill, List<String> receipts) {
    public static final Enclosures NONE = new Enclosures(null, List.of());
}
