package id.mppdigital.samples.agency.journal;

import id.mppdigital.samples.paper.Text;

/** The statuses that an agency brings about, in the words that people read. */
public enum Status {
    RECEIVED("Diterima", "Received"),
    IN_REVIEW("Verifikasi", "In review"),
    CORRECTION_REQUESTED("Perlu perbaikan", "Correction requested"),
    AWAITING_PAYMENT("Menunggu pembayaran", "Awaiting payment"),
    PAID("Lunas", "Paid"),
    APPROVED("Disetujui", "Approved"),
    ISSUED("Terbit", "Issued"),
    COMPLETED("Selesai", "Completed"),
    REJECTED("Ditolak", "Rejected");

    private final Text text;

    Status(String indonesian, String english) {
        text = new Text(indonesian, english);
    }

    public Text text() {
        return text;
    }

    /** Whether an agency has nothing more to do afterwards. */
    boolean endsWork() {
        return this == COMPLETED || this == REJECTED || this == CORRECTION_REQUESTED;
    }
}
