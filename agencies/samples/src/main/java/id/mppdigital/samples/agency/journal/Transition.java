package id.mppdigital.samples.agency.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mppdigital.samples.agency.rules.Mark;
import id.mppdigital.samples.paper.Text;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A status that an application is to move to, as the gateway wants it said.
 *
 * @param marks only where a correction is asked for, and of something in particular
 * @param bill only where a payment is asked for
 * @param documents only where the product is issued, and is a file
 * @param facts only where the product is issued: what the agency found, by the names in the service's manifest
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Transition(
        Status to,
        @Nullable String reasonCode,
        @Nullable Text reason,
        @Nullable String legalBasis,
        @Nullable String appealRoute,
        @Nullable List<Mark> marks,
        @Nullable Bill bill,
        @Nullable List<Issued> documents,
        @Nullable Map<String, Object> facts) {
    public static Transition to(Status status) {
        return new Transition(status, null, null, null, null, null, null, null, null);
    }

    public static Transition correction(String code, Text reason, List<Mark> marks) {
        return new Transition(
                Status.CORRECTION_REQUESTED,
                code,
                reason,
                null,
                null,
                marks.isEmpty() ? null : marks,
                null,
                null,
                null);
    }

    public static Transition rejection(String code, Text reason, String legalBasis, String appealRoute) {
        return new Transition(Status.REJECTED, code, reason, legalBasis, appealRoute, null, null, null, null);
    }

    public static Transition payment(Bill bill) {
        return new Transition(Status.AWAITING_PAYMENT, null, null, null, null, null, bill, null, null);
    }

    public static Transition issue(List<Issued> documents, Map<String, Object> facts) {
        return new Transition(
                Status.ISSUED,
                null,
                null,
                null,
                null,
                null,
                null,
                documents.isEmpty() ? null : List.copyOf(documents),
                facts.isEmpty() ? null : Map.copyOf(facts));
    }

    /**
     * What a citizen is asked to pay, as the gateway wants it said.
     *
     * @param amount whole rupiah
     * @param expiresAt with its offset; a text, so that a bill that is told again is the same to the letter
     */
    public record Bill(long amount, String billingCode, Text payee, Text howToPay, String expiresAt) {}

    /** A document that lies at the platform, as the gateway wants it named: the receipt says all. */
    public record Issued(String receipt) {}
}
