package id.mppdigital.notification.template;

/** The official words for the statuses, the same on every screen of every front-end. */
final class StatusWords {
    private StatusWords() {}

    static Bilingual of(Occasion occasion) {
        return switch (occasion) {
            case SUBMITTED -> new Bilingual("Diajukan", "Submitted");
            case CORRECTED -> new Bilingual("Perbaikan diajukan", "Correction submitted");
            case RECEIVED -> new Bilingual("Diterima", "Received");
            case IN_REVIEW -> new Bilingual("Verifikasi", "In review");
            case CORRECTION_REQUESTED -> new Bilingual("Perlu perbaikan", "Correction requested");
            case AWAITING_PAYMENT -> new Bilingual("Menunggu pembayaran", "Awaiting payment");
            case PAID -> new Bilingual("Lunas", "Paid");
            case APPROVED -> new Bilingual("Disetujui", "Approved");
            case ISSUED -> new Bilingual("Terbit", "Issued");
            case COMPLETED -> new Bilingual("Selesai", "Completed");
            case REJECTED -> new Bilingual("Ditolak", "Rejected");
            case WITHDRAWN -> new Bilingual("Dibatalkan", "Withdrawn");
            case EXPIRED -> new Bilingual("Kedaluwarsa", "Expired");
            case FACTS_VERIFIED -> new Bilingual("Data sesuai", "Data agree");
            case FACTS_DIFFER -> new Bilingual("Data berbeda", "Data differ");
            case FACTS_CHANGED -> new Bilingual("Data Anda berubah", "Your data have changed");
            case FACTS_NOT_VERIFIED -> new Bilingual("Data belum terverifikasi", "Data not verified");
            case RIGHT_FULFILLED, CHILDS_RIGHT_FULFILLED -> new Bilingual("Disetujui", "Agreed to");
            case RIGHT_REFUSED, CHILDS_RIGHT_REFUSED -> new Bilingual("Ditolak", "Refused");
            case BREACH_NOTICE -> new Bilingual("Pemberitahuan tentang data Anda", "Notice about your data");
            case CORRECTION_ASKED -> new Bilingual("Register diminta memeriksa", "A register was asked to check");
            case CORRECTION_LATE -> new Bilingual("Perbaikan terlambat", "Correction is late");
            case CORRECTION_ANSWERED -> new Bilingual("Register sudah menjawab", "The register has answered");
            case CASE_ASKS -> new Bilingual("Menunggu jawaban Anda", "Waiting for your answer");
            case CASE_LATE, CASE_LATE_FOLLOWS -> new Bilingual("Terlambat", "Late");
            case CASE_REFUSED -> new Bilingual("Satu bagian tidak terbit", "One part will not be issued");
            case CASE_ENDED -> new Bilingual("Selesai", "Done");
            case FOLLOWED -> new Bilingual("Permohonan untuk orang lain", "Application for somebody else");
            case DEEMED_GRANTED -> new Bilingual("Dikabulkan secara hukum", "Deemed granted");
        };
    }
}
