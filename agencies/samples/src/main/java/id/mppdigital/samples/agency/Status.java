package id.mppdigital.samples.agency;

import id.mppdigital.samples.paper.Text;

/** The statuses that an agency brings about, in the words that people read. */
enum Status {
    RECEIVED("Diterima", "Received"),
    IN_REVIEW("Verifikasi", "In review"),
    CORRECTION_REQUESTED("Perlu perbaikan", "Correction requested"),
    AWAITING_PAYMENT("Menunggu pembayaran", "Awaiting payment"),
    PAID("Lunas", "Paid"),
    APPROVED("Disetujui", "Approved"),
    ISSUED("Terbit", "Issued"),
    COMPLETED("Selesai", "Completed"),
    REJECTED("Ditolak", "Rejected");

    final Text text;

    Status(String indonesian, String english) {
        text = new Text(indonesian, english);
    }

    /** Whether an agency has nothing more to do afterwards. */
    boolean endsWork() {
        return this == COMPLETED || this == REJECTED || this == CORRECTION_REQUESTED;
    }
}
