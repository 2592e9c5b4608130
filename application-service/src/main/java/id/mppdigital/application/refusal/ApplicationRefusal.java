package id.mppdigital.application.refusal;

import static id.mppdigital.platform.problem.Kind.CONFLICT;
import static id.mppdigital.platform.problem.Kind.FORBIDDEN;
import static id.mppdigital.platform.problem.Kind.INVALID;
import static id.mppdigital.platform.problem.Kind.MALFORMED;
import static id.mppdigital.platform.problem.Kind.NOT_FOUND;
import static id.mppdigital.platform.problem.Kind.PRECONDITION;

import id.mppdigital.platform.problem.Kind;
import id.mppdigital.platform.problem.Refusal;

/** The refusals of this service, and what to do about each. */
public enum ApplicationRefusal implements Refusal {
    // Where and for what an application can be filed.
    UNKNOWN_MALL(
            INVALID,
            "Tidak ada mal dengan kode ini. Pilih salah satu dari GET /catalog/v1/malls.",
            "No mall has this code. Choose one of GET /catalog/v1/malls."),
    MALL_CLOSED(CONFLICT, "Mal ini sedang tidak menerima permohonan.", "This mall accepts no applications at present."),
    UNKNOWN_SERVICE(INVALID, "Tidak ada layanan dengan kode ini.", "No service has this code."),
    SERVICE_NOT_OFFERED(INVALID, "Layanan ini tidak tersedia di mal ini.", "This mall does not offer the service."),
    OFFERING_CLOSED(
            CONFLICT,
            "Mal ini sedang tidak menerima permohonan untuk layanan ini.",
            "This mall accepts no applications for the service at present."),
    UNKNOWN_VERSION(
            INVALID,
            "Layanan ini tidak memiliki versi tersebut. Muat ulang formulirnya.",
            "The service has no such version. Load its form again."),
    VERSION_NOT_PUBLISHED(
            CONFLICT,
            "Versi ini tidak lagi digunakan. Muat ulang formulirnya.",
            "This version is no longer in use. Load the form again."),
    AGENCY_KEY_UNUSABLE(
            CONFLICT,
            "Instansi ini belum dapat menerima permohonan sampai kunci enkripsinya diperbaiki. Tidak ada yang tersimpan;"
                    + " silakan coba lagi nanti.",
            "The agency can't receive applications until it has corrected its encryption key. Nothing was stored; try"
                    + " again later."),

    // Life events: several services as one submission.
    UNKNOWN_LIFE_EVENT(
            INVALID,
            "Tidak ada peristiwa dengan kode ini. Pilih salah satu dari GET /catalog/v1/life-events.",
            "No life event has this code. Choose one of GET /catalog/v1/life-events."),
    LIFE_EVENT_VERSION(
            INVALID,
            "Peristiwa ini tidak memiliki versi tersebut. Muat ulang formulirnya.",
            "The life event has no such version. Load its form again."),
    INVALID_CASE(
            INVALID,
            "Tidak ada yang diajukan. Perbaiki yang disebut di errors, lalu kirim lagi semuanya.",
            "Nothing was filed. Correct what errors names and send all of it again."),
    UNKNOWN_PART(INVALID, "Peristiwa ini tidak memiliki bagian tersebut.", "The life event has no such part."),
    PART_NOT_ASKING(
            CONFLICT,
            "Bagian ini tidak menunggu jawaban Anda. Muat ulang untuk melihat keadaannya.",
            "This part doesn't wait for your answer. Load the case again to see how it stands."),
    PART_STARTED(
            CONFLICT,
            "Bagian ini sudah diajukan. Batalkan permohonannya.",
            "This part was filed already. Withdraw its application instead."),

    // Repeating a request.
    IDEMPOTENCY_KEY_REQUIRED(
            MALFORMED,
            "Kirim header Idempotency-Key dengan UUID baru, dan pakai yang sama setiap kali mengulang.",
            "Send an Idempotency-Key header with a fresh UUID, and the same one whenever you repeat."),
    INVALID_IDEMPOTENCY_KEY(
            MALFORMED,
            "Idempotency-Key berisi 1 sampai 255 karakter ASCII yang terlihat; kirim UUID baru.",
            "Idempotency-Key holds 1 to 255 visible ASCII characters; send a fresh UUID."),
    IDEMPOTENCY_KEY_REUSED(
            INVALID,
            "Idempotency-Key ini milik permintaan sebelumnya yang isinya lain. Pakai kunci baru.",
            "This Idempotency-Key belongs to an earlier request with another body. Use a fresh key."),

    OWN_APPLICATION(
            FORBIDDEN,
            "Anda sendiri pemohonnya, jadi petugas lain yang harus memproses permohonan ini (UU 30/2014 pasal 42).",
            "You are the applicant yourself, so another officer has to handle this application (UU 30/2014 art. 42)."),

    PERSON_MUST_DECIDE(
            FORBIDDEN,
            "Keputusan otomatis ini dibatalkan atas keberatan pemohon (UU 27/2022 pasal 10), jadi seorang petugas yang harus"
                    + " memutuskan: buka permohonan ini di meja petugas.",
            "This automated decision was set aside by the applicant's objection (Law 27/2022 art. 10), so an officer has to"
                    + " decide: open the application at the desk."),

    CITIZEN_ERASED(
            NOT_FOUND,
            "Data pemohon sudah dihapus atas permintaannya (UU 27/2022 pasal 8). Yang tinggal hanya nomor, layanan, dan"
                    + " status di daftar.",
            "The applicant's data were erased at their request (Law 27/2022 art. 8). Only number, service and status are"
                    + " left, in the list."),

    // What citizen-service has signed.
    ATTESTATION_INVALID(
            INVALID,
            "Attestation ini bukan dari kami. Panggil lagi POST /citizens/v1/me/prefill dan kirim attestation-nya.",
            "The attestation is not one of ours. Call POST /citizens/v1/me/prefill again and send its attestation."),
    ATTESTATION_EXPIRED(
            INVALID,
            "Attestation ini sudah kedaluwarsa. Panggil lagi POST /citizens/v1/me/prefill dan kirim attestation-nya.",
            "The attestation has expired. Call POST /citizens/v1/me/prefill again and send its attestation."),
    ATTESTATION_FOREIGN(
            INVALID,
            "Attestation ini milik orang, layanan, versi, atau mal lain. Panggil lagi POST /citizens/v1/me/prefill dan kirim"
                    + " attestation-nya.",
            "The attestation belongs to another person, service, version or mall. Call POST /citizens/v1/me/prefill again"
                    + " and send its attestation."),
    ATTESTATION_USED(
            CONFLICT,
            "Attestation ini sudah dipakai untuk satu pengajuan, dan hanya berlaku sekali. Tidak ada yang tersimpan."
                    + " Panggil lagi POST /citizens/v1/me/prefill dan kirim attestation-nya.",
            "Something was filed with this attestation already, and it counts once. Nothing was stored. Call POST"
                    + " /citizens/v1/me/prefill again and send its attestation."),
    RECEIPT_INVALID(
            INVALID,
            "Tanda terima berkas ini bukan dari kami. Unggah lagi berkasnya dan kirim tanda terimanya.",
            "The receipt is not one of ours. Upload the document again and send its receipt."),
    RECEIPT_EXPIRED(
            INVALID,
            "Tanda terima berkas ini sudah kedaluwarsa. Unggah lagi berkasnya dan kirim tanda terimanya.",
            "The receipt has expired. Upload the document again and send its receipt."),
    RECEIPT_FOREIGN(
            INVALID,
            "Tanda terima berkas ini bukan untuk permohonan ini. Unggah lagi berkasnya dan kirim tanda terimanya.",
            "The receipt is not for this application. Upload the document again and send its receipt."),

    REPRESENTATION_INVALID(
            INVALID,
            "Pernyataan kuasa ini bukan dari kami. Panggil lagi POST /citizens/v1/me/representations/{id}/statements dan"
                    + " kirim hasilnya.",
            "This statement about a representative is not one of ours. Call POST"
                    + " /citizens/v1/me/representations/{id}/statements again and send what it answers."),
    REPRESENTATION_EXPIRED(
            INVALID,
            "Pernyataan kuasa ini sudah kedaluwarsa. Panggil lagi POST /citizens/v1/me/representations/{id}/statements dan"
                    + " kirim hasilnya.",
            "This statement about a representative has expired. Call POST"
                    + " /citizens/v1/me/representations/{id}/statements again and send what it answers."),
    REPRESENTATION_FOREIGN(
            FORBIDDEN,
            "Pernyataan kuasa ini untuk orang lain, jadi Anda tidak dapat memakainya.",
            "This statement names another representative, so you can't use it."),
    REPRESENTATION_OUT_OF_SCOPE(
            FORBIDDEN,
            "Pernyataan kuasa ini untuk layanan lain. Mintalah pernyataan, atau kuasa, untuk layanan ini.",
            "This statement is for another service. Ask for a statement, or a power, for this one."),
    REPRESENTATION_USED(
            CONFLICT,
            "Dengan pernyataan kuasa ini sudah diajukan satu permohonan. Mintalah pernyataan baru untuk permohonan lain.",
            "An application was filed with this statement already. Ask for a new one for another application."),

    // What is handed in with an application.
    INVALID_APPLICATION(
            INVALID,
            "Perbaiki isian yang disebut di errors, lalu kirim lagi.",
            "Correct the fields named in errors and send it again."),
    ATTESTED_VALUE_ALTERED(
            INVALID,
            "Data dari sumber resmi tidak dapat diubah di sini. Minta perbaikan di instansi yang menyimpannya, atau ajukan"
                    + " tanpa attestation.",
            "Values that a register vouches for can't be changed here; have the register corrected, or apply without the"
                    + " attestation."),
    DIFFERS_FROM_REGISTER(
            INVALID, "Isian ini berbeda dari data sumber resmi.", "This differs from what the register says."),
    ATTESTED_VALUE_UNFIT(
            INVALID,
            "Data dari sumber resmi ini tidak sesuai dengan formulir. Anda boleh mengosongkannya: kirim null.",
            "What the register says does not fit the form. You may leave it out: send null."),
    REQUIRED_ATTESTED_VALUE_UNFIT(
            INVALID,
            "Data dari sumber resmi ini tidak sesuai dengan formulir. Ajukan tanpa attestation dan isi sendiri.",
            "What the register says does not fit the form. Apply without the attestation and fill it in yourself."),
    OVERRIDABLE_VALUE_UNFIT(
            INVALID,
            "Data dari sumber resmi ini tidak sesuai dengan formulir. Tulis yang benar; instansi akan memeriksanya.",
            "What the register says does not fit the form. Send what is right; the agency will check it."),
    NOT_MARKED(
            INVALID,
            "Instansi tidak meminta perbaikan ini. Kirim hanya isian dan berkas yang disebut di marks.",
            "The agency did not ask to correct this. Send only the fields and documents that marks names."),
    DUPLICATE(INVALID, "Ini disebut dua kali. Kirim sekali saja.", "This is named twice. Send it once."),
    DOCUMENT_MISSING(INVALID, "Berkas {0} ({1}) belum disertakan.", "The document {0} ({1}) is missing."),
    UNKNOWN_REQUIREMENT(
            INVALID, "Layanan ini tidak meminta berkas tersebut.", "The service asks for no such document."),
    CONSENT_MISSING(
            INVALID,
            "Isian ini hanya dibagikan bila pemohon menyetujuinya. Minta persetujuan itu, ambil prefill lagi, atau"
                    + " kosongkan.",
            "This is shared only if the applicant agrees. Ask for that, call prefill again, or leave it out."),
    ABOUT_SOMEBODY_ELSE(
            INVALID,
            "Dokumen ini tentang orang lain, jadi tidak membuktikan hal ini. Pilih atau unggah dokumen yang benar.",
            "This document is about somebody else, so it does not prove this. Choose or upload the right one."),
    MEDIA_TYPE(INVALID, "Kirim berkas berjenis {0}.", "Send a file of type {0}."),
    TOO_LARGE(INVALID, "Ukuran berkas paling besar {0} byte.", "The file may have at most {0} bytes."),

    // What the form says of an answer; see FormFaults.
    REQUIRED(INVALID, "Isian ini wajib diisi.", "This field is required."),
    UNKNOWN_FIELD(INVALID, "Formulir tidak memiliki isian ini.", "The form has no such field."),
    NOT_WANTED(
            INVALID,
            "Isian ini tidak diperlukan untuk jawaban Anda yang lain. Kosongkan.",
            "Your other answers make this field unnecessary. Leave it out."),
    TYPE(INVALID, "Isian ini harus berupa {0}.", "This must be {0}."),
    BLANK(INVALID, "Isi dengan paling sedikit satu huruf atau angka.", "Write at least one letter or digit."),
    MIN_LENGTH(INVALID, "Isi paling sedikit {0} karakter.", "Write {0} characters or more."),
    MAX_LENGTH(INVALID, "Isi paling banyak {0} karakter.", "Write {0} characters at most."),
    PATTERN(
            INVALID,
            "Bentuk isian ini tidak sesuai. Lihat petunjuk pada formulir.",
            "This does not have the expected form. See what the form says about it."),
    FORMAT(INVALID, "Isian ini harus berupa {0}.", "This must be {0}."),
    ENUM(INVALID, "Pilih salah satu dari: {0}.", "Choose one of: {0}."),
    CONST(INVALID, "Isian ini harus tepat {0}.", "This must be exactly {0}."),
    MINIMUM(INVALID, "Angka ini paling sedikit {0}.", "This number must be {0} or more."),
    MAXIMUM(INVALID, "Angka ini paling banyak {0}.", "This number must be {0} or less."),
    EXCLUSIVE_MINIMUM(INVALID, "Angka ini harus lebih dari {0}.", "This number must be above {0}."),
    EXCLUSIVE_MAXIMUM(INVALID, "Angka ini harus kurang dari {0}.", "This number must be below {0}."),
    MULTIPLE_OF(INVALID, "Angka ini harus kelipatan {0}.", "This number must be a multiple of {0}."),
    MIN_ITEMS(INVALID, "Isi paling sedikit {0} baris.", "Give {0} entries or more."),
    MAX_ITEMS(INVALID, "Isi paling banyak {0} baris.", "Give {0} entries at most."),
    UNIQUE_ITEMS(INVALID, "Setiap baris hanya boleh disebut sekali.", "Name each entry only once."),
    CONDITION(
            INVALID,
            "Isian ini tidak sesuai dengan jawaban Anda yang lain. Lihat petunjuk pada formulir.",
            "This does not go with your other answers. See what the form says about it."),

    // Drafts.
    DRAFT_CHANGED(
            PRECONDITION,
            "Konsep ini sudah disimpan di tempat lain; revisinya sekarang {0}. Muat ulang, atau simpan dengan If-Match"
                    + " revisi itu untuk menggantinya.",
            "This draft was saved elsewhere; its revision is {0} now. Load it again, or save with If-Match of that"
                    + " revision to replace it."),
    DRAFT_GONE(
            PRECONDITION,
            "Konsep ini sudah tidak ada: sudah diajukan, dihapus, atau kedaluwarsa. Simpan tanpa If-Match untuk memulai"
                    + " yang baru.",
            "This draft is gone: it was submitted, deleted, or has expired. Save without If-Match to begin another."),
    TOO_MANY_DRAFTS(
            CONFLICT,
            "Anda sudah memiliki {0} konsep. Ajukan atau hapus salah satunya.",
            "You have {0} drafts already. Submit or delete one of them."),
    ANSWERS_TOO_LONG(
            INVALID,
            "Semua isian bersama paling banyak {0} byte. Persingkat.",
            "All answers together may have {0} bytes at most. Shorten them."),
    PERIOD_TOO_LONG(
            MALFORMED,
            "Sebutkan nomor pendaftaran, atau jangka waktu paling lama {0} hari.",
            "Name a registration number, or a period of {0} days at most."),
    // Many applications at once.
    INVALID_BATCH(
            INVALID,
            "Permintaan untuk banyak permohonan ini kurang lengkap; lihat errors.",
            "This request for many applications lacks something or says it twice; see errors."),
    EITHER_OR(INVALID, "Kirim salah satu saja: {0} atau {1}.", "Send either {0} or {1}."),
    CONFIRM_REJECTION(
            INVALID,
            "Semua permohonan ini akan ditolak dengan alasan yang sama. Kirim confirmRejection: true jika memang demikian.",
            "All of these applications will be rejected for the same reason. Send confirmRejection: true if you mean it."),

    // Sharing out the work of a desk.
    HELD_BY_ANOTHER(CONFLICT, "Permohonan ini sedang ditangani oleh {0}.", "{0} has this application."),
    HELD_BY_NOBODY(
            CONFLICT,
            "Permohonan ini tidak sedang ditangani siapa pun. Muat ulang lalu ambil sendiri.",
            "Nobody has this application. Load it again and claim it."),
    APPLICATION_ENDED(
            CONFLICT,
            "Permohonan ini sudah berakhir, jadi tidak perlu ditangani lagi.",
            "This application has ended, so nobody needs to handle it."),
    UNKNOWN_COLLEAGUE(
            INVALID,
            "Tidak ada petugas seperti itu di meja ini. Pilih salah satu dari GET /applications/v1/colleagues.",
            "No such officer works at this desk. Choose one of GET /applications/v1/colleagues."),
    COLLEAGUE_APPLIED(
            FORBIDDEN,
            "Petugas ini sendiri pemohonnya, jadi petugas lain yang harus memproses permohonan ini (UU 30/2014 pasal 42).",
            "This officer is the applicant, so another one has to handle the application (UU 30/2014 art. 42)."),
    NUMBER_ALONE(
            MALFORMED,
            "Cari dengan nomor registrasi saja, tanpa penyaring lain selain mal.",
            "Search by registration number alone, without other filters than the mall."),

    // Moving an application.
    ILLEGAL_TRANSITION(
            CONFLICT,
            "Permohonan ini tidak dapat berpindah dari {0} ke {1}. Yang boleh berikutnya: {2}.",
            "This application can't go from {0} to {1}. Allowed next: {2}."),
    NOT_NEXT(CONFLICT, "Yang boleh berikutnya: {0}.", "Allowed next: {0}."),
    INVALID_TRANSITION(
            INVALID,
            "Perubahan status ini kurang lengkap, atau memuat hal yang tidak semestinya; lihat errors.",
            "This transition lacks something, or holds something that it must not; see errors."),
    TELL_THE_APPLICANT(INVALID, "Pemohon harus diberi tahu tentang ini.", "An applicant must be told this."),
    MARKS_NOT_ALLOWED(
            INVALID, "Hanya CORRECTION_REQUESTED yang membawa tanda.", "Only CORRECTION_REQUESTED brings marks."),
    FIELD_OR_DOCUMENT(
            INVALID, "Sebut satu isian atau satu berkas, tidak keduanya.", "Name one field or one document, not both."),
    STAGE_NOT_ALLOWED(INVALID, "Hanya IN_REVIEW yang memiliki tahap.", "Only IN_REVIEW has stages."),
    UNKNOWN_STAGE(
            INVALID, "Tahap ini tidak ada dalam manifes layanan.", "The service's manifest declares no such stage."),
    BILL_NOT_ALLOWED(INVALID, "Hanya AWAITING_PAYMENT yang membawa tagihan.", "Only AWAITING_PAYMENT brings a bill."),
    NOT_IN_FUTURE(
            INVALID,
            "Tagihan harus masih dapat dibayar: kirim waktu yang akan datang.",
            "A bill must still be payable: send a time in the future."),
    TOO_FAR(INVALID, "Tagihan harus berakhir dalam lima tahun.", "A bill must expire within five years."),
    DOCUMENTS_NOT_ALLOWED(INVALID, "Hanya ISSUED yang membawa dokumen.", "Only ISSUED brings documents."),
    FACTS_NOT_ALLOWED(
            INVALID, "Hanya APPROVED dan ISSUED yang membawa fakta.", "Only APPROVED and ISSUED bring facts."),
    FACTS_TOO_LONG(
            INVALID,
            "Semua fakta bersama paling banyak {0} karakter.",
            "All facts together may have {0} characters at most.");

    private final Answer answer;

    ApplicationRefusal(Kind kind, String id, String en) {
        this.answer = new Answer(kind, id, en);
    }

    /** Two refusals share a code if only their texts differ and a machine should do the same. */
    @Override
    public String code() {
        return switch (this) {
            case TELL_THE_APPLICANT -> "required";
            case DIFFERS_FROM_REGISTER -> ATTESTED_VALUE_ALTERED.code();
            case REQUIRED_ATTESTED_VALUE_UNFIT, OVERRIDABLE_VALUE_UNFIT -> ATTESTED_VALUE_UNFIT.code();
            case COLLEAGUE_APPLIED -> OWN_APPLICATION.code();
            case NOT_NEXT -> ILLEGAL_TRANSITION.code();
            case LIFE_EVENT_VERSION -> UNKNOWN_VERSION.code();
            default -> Refusal.super.code();
        };
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
