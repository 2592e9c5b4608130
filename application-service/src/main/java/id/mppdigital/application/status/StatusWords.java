package id.mppdigital.application.status;

import id.mppdigital.platform.problem.Wording;
import java.util.Collection;
import java.util.stream.Collectors;

/** Names of the statuses for people, each with the code for machines. */
public final class StatusWords {
    private StatusWords() {}

    public static Wording of(ApplicationStatus status) {
        return switch (status) {
            case DRAFT -> words(status, "konsep", "draft");
            case SUBMITTED -> words(status, "diajukan", "submitted");
            case RECEIVED -> words(status, "diterima", "received");
            case IN_REVIEW -> words(status, "sedang diperiksa", "in review");
            case CORRECTION_REQUESTED -> words(status, "menunggu perbaikan", "waiting for a correction");
            case AWAITING_PAYMENT -> words(status, "menunggu pembayaran", "waiting for payment");
            case PAID -> words(status, "sudah dibayar", "paid");
            case APPROVED -> words(status, "disetujui", "approved");
            case ISSUED -> words(status, "diterbitkan", "issued");
            case COMPLETED -> words(status, "selesai", "completed");
            case REJECTED -> words(status, "ditolak", "rejected");
            case WITHDRAWN -> words(status, "ditarik oleh pemohon", "withdrawn");
            case EXPIRED -> words(status, "kedaluwarsa", "expired");
            case DEEMED_GRANTED -> words(status, "dianggap dikabulkan", "deemed granted");
        };
    }

    public static Wording of(Collection<ApplicationStatus> statuses) {
        if (statuses.isEmpty()) {
            return new Wording("tidak ada", "none");
        }
        var all = statuses.stream().sorted().map(StatusWords::of).toList();
        return new Wording(
                all.stream().map(Wording::id).collect(Collectors.joining(", ")),
                all.stream().map(Wording::en).collect(Collectors.joining(", ")));
    }

    private static Wording words(ApplicationStatus status, String id, String en) {
        return new Wording("%s (%s)".formatted(id, status), "%s (%s)".formatted(en, status));
    }
}
