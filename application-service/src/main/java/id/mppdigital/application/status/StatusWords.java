package id.mppdigital.application.status;

import id.mppdigital.platform.problem.Wording;
import java.util.Collection;
import java.util.stream.Collectors;

/** Names of the statuses for people. */
public final class StatusWords {
    private StatusWords() {}

    /** The name with the code, for texts that machines' makers read too. */
    public static Wording of(ApplicationStatus status) {
        var name = name(status);
        return new Wording("%s (%s)".formatted(name.id(), status), "%s (%s)".formatted(name.en(), status));
    }

    static Wording name(ApplicationStatus status) {
        return switch (status) {
            case DRAFT -> new Wording("konsep", "draft");
            case SUBMITTED -> new Wording("diajukan", "submitted");
            case RECEIVED -> new Wording("diterima", "received");
            case IN_REVIEW -> new Wording("sedang diperiksa", "in review");
            case CORRECTION_REQUESTED -> new Wording("menunggu perbaikan", "waiting for a correction");
            case AWAITING_PAYMENT -> new Wording("menunggu pembayaran", "waiting for payment");
            case PAID -> new Wording("sudah dibayar", "paid");
            case APPROVED -> new Wording("disetujui", "approved");
            case ISSUED -> new Wording("diterbitkan", "issued");
            case COMPLETED -> new Wording("selesai", "completed");
            case REJECTED -> new Wording("ditolak", "rejected");
            case WITHDRAWN -> new Wording("ditarik oleh pemohon", "withdrawn");
            case EXPIRED -> new Wording("kedaluwarsa", "expired");
            case DEEMED_GRANTED -> new Wording("dianggap dikabulkan", "deemed granted");
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
}
