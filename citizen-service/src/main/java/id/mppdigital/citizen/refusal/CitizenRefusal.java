package id.mppdigital.citizen.refusal;

import id.mppdigital.platform.problem.Kind;
import id.mppdigital.platform.problem.Refusal;

/** Every reason of this service's own to refuse a request. */
public enum CitizenRefusal implements Refusal {
    NIK_REQUIRED(
            Kind.FORBIDDEN,
            "Akun ini belum memiliki NIK. Masuklah dengan akun yang sudah diverifikasi dengan NIK Anda.",
            "This account has no NIK. Sign in with an account that is verified with your NIK."),
    NIK_CHANGED(
            Kind.CONFLICT,
            "Akun ini pernah digunakan dengan NIK lain. Hubungi petugas bantuan di mal pelayanan publik Anda.",
            "This account was used with another NIK before. Ask your mall's helpdesk."),
    CHANGED_MEANWHILE(
            Kind.CONFLICT,
            "Kontak Anda baru saja diubah. Muat ulang, lalu coba sekali lagi.",
            "Your contact was changed meanwhile. Read it and try again."),
    INVALID_EMAIL(
            Kind.INVALID,
            "Tulis satu alamat surel lengkap tanpa huruf beraksen, misalnya nama@example.id.",
            "Write one whole e-mail address in plain ASCII letters, such as name@example.id."),
    INVALID_PHONE(
            Kind.INVALID,
            "Tulis nomor telepon yang berlaku, misalnya 0812 5000 1111 atau +62 812 5000 1111.",
            "Write a phone number that exists, such as 0812 5000 1111 or +62 812 5000 1111."),
    INVALID_LOCALE(Kind.INVALID, "Pilih bahasa: id atau en.", "Choose a language: id or en."),

    UNKNOWN_SOURCE(
            Kind.NOT_FOUND,
            "Tidak ada sumber data seperti itu. Yang ada: {0}.",
            "There is no such source. There are: {0}."),

    CONSENT_TEXT_CHANGED(
            Kind.CONFLICT,
            "Keterangan tentang persetujuan ini sudah berubah sejak Anda membacanya. Bacalah lagi, lalu putuskan.",
            "What this consent says has changed since you read it. Read it again, then decide."),

    UNKNOWN_SERVICE(
            Kind.INVALID,
            "Tidak ada layanan dengan kode dan versi ini. Pilih salah satu dari katalog: GET /catalog/v1/services.",
            "No service of this code and version is published. Choose one of GET /catalog/v1/services."),
    UNKNOWN_SUBJECT(
            Kind.INVALID,
            "Tidak dikenal di sini. Pilih salah satu dari subjects pada jawaban sebelumnya, atau 'new'.",
            "Not known here. Choose one of subjects in an earlier answer, or 'new'."),
    UNKNOWN_MALL(
            Kind.INVALID,
            "Tidak ada mal dengan kode ini. Pilih salah satu dari GET /catalog/v1/malls.",
            "No mall has this code. Choose one of GET /catalog/v1/malls."),
    SERVICE_NOT_OFFERED(
            Kind.INVALID,
            "Mal ini tidak menyediakan layanan tersebut. Pilih mal lain atau layanan lain.",
            "This mall does not offer the service. Choose another mall or another service."),

    IDEMPOTENCY_KEY_REQUIRED(
            Kind.MALFORMED,
            "Kirim header Idempotency-Key dengan UUID baru (1 sampai 255 karakter ASCII yang terlihat), dan pakai yang"
                    + " sama setiap kali mengulang.",
            "Send an Idempotency-Key header with a fresh UUID (1 to 255 visible ASCII characters), and the same one"
                    + " whenever you repeat."),
    IDEMPOTENCY_KEY_REUSED(
            Kind.INVALID,
            "Idempotency-Key ini milik permintaan sebelumnya yang isinya lain. Pakai kunci baru.",
            "This Idempotency-Key belongs to an earlier request with another body. Use a fresh key."),
    REPRESENTATION_BY_MINOR(
            Kind.FORBIDDEN,
            "Menurut data kependudukan Anda belum berusia 18 tahun, jadi Anda belum dapat memberi kuasa. Orang tua Anda dapat"
                    + " mengajukan permohonan untuk Anda.",
            "By the population register you are under 18, so you can't give a power of attorney yet. Your parents can"
                    + " apply for you."),
    REPRESENTATION_OF_ONESELF(
            Kind.INVALID,
            "NIK ini milik Anda sendiri. Tulis NIK orang lain yang memberi atau menerima kuasa.",
            "This NIK is your own. Write that of the other person, who gives or gets the power."),
    REPRESENTATION_TOO_LONG(
            Kind.INVALID,
            "Pilih tanggal berakhir setelah hari ini dan paling lama satu tahun dari sekarang.",
            "Choose an end after today, and a year from now at the latest."),
    REPRESENTATIONS_TOO_MANY(
            Kind.CONFLICT,
            "{0} usulan kuasa Anda masih menunggu jawaban. Tarik kembali salah satunya lebih dahulu.",
            "{0} of your proposals still wait for an answer. Take one of them back first."),
    REPRESENTATION_ID_TAKEN(
            Kind.CONFLICT,
            "Kuasa dengan id ini sudah ada dan isinya lain. Gunakan UUID yang baru.",
            "There is another power with this id already. Use a new UUID."),
    REPRESENTATION_CHANGED(
            Kind.CONFLICT,
            "Kuasa ini baru saja berubah atau sudah berakhir. Muat ulang untuk melihat keadaannya sekarang.",
            "This power was changed meanwhile or is over. Read it again to see how it stands."),
    REPRESENTATION_NOT_YOURS_TO_DECIDE(
            Kind.FORBIDDEN,
            "Anda sudah menyetujui kuasa ini. Yang harus menjawab adalah pihak lain; Anda dapat mengakhirinya.",
            "You have agreed to this power already. The other person has to answer; you can end it."),
    REPRESENTATION_NOT_STANDING(
            Kind.FORBIDDEN,
            "Kuasa ini belum disetujui, sudah berakhir, atau sudah dicabut. Mintalah kuasa baru.",
            "This power is not agreed to yet, or is over. Ask for a new one."),
    REPRESENTATION_OUT_OF_SCOPE(
            Kind.FORBIDDEN,
            "Kuasa ini tidak mencakup layanan atau tindakan ini. Mintalah kuasa yang mencakupnya.",
            "This power does not cover this service or action. Ask for one that does."),
    CHILD_NOT_PROVEN(
            Kind.FORBIDDEN,
            "Data kependudukan tidak mencatat Anda sebagai ayah atau ibu dari NIK ini. Periksa NIK di kartu keluarga,"
                    + " atau perbaiki datanya di dinas kependudukan.",
            "The population register does not name you as a parent of this NIK. Check the NIK on the family card, or"
                    + " have the register corrected at the civil registry."),
    CHILD_OF_AGE(
            Kind.FORBIDDEN,
            "Anak ini sudah berumur 18 tahun atau sudah menikah. Mintalah kuasa darinya.",
            "This child is 18 or married. Ask them for a power of attorney."),
    CHILD_DECIDES_ALONE(
            Kind.FORBIDDEN,
            "Anak ini sudah berumur 17 tahun. Hak atas datanya ia gunakan sendiri dengan akunnya.",
            "This child is 17. They use the rights over their data themselves, with their own account."),
    RIGHTS_NOT_BY_POWER(
            Kind.FORBIDDEN,
            "Surat kuasa tidak mencakup hak atas data pribadi. Hanya orangnya sendiri, atau orang tua anak di bawah 17"
                    + " tahun, yang dapat menggunakannya.",
            "A power of attorney does not cover the rights over personal data. Only the person uses them, or a parent of a"
                    + " child under 17."),
    CHILD_CHECKS_TOO_MANY(
            Kind.TOO_MANY,
            "Anda sudah {0} kali memeriksa data keluarga hari ini. Coba lagi besok.",
            "You have had the family checked {0} times today. Try again tomorrow."),
    FAMILY_CONSENT_WITHDRAWN(
            Kind.FORBIDDEN,
            "Izin untuk bertanya ke data kependudukan sudah dicabut. Berikan izin itu lagi di halaman persetujuan.",
            "The consent to ask the population register is withdrawn. Give it again on the page of consents."),
    FAMILY_UNAVAILABLE(
            Kind.UNAVAILABLE,
            "Data kependudukan sedang tidak dapat ditanya, sehingga hubungan orang tua belum dapat dipastikan."
                    + " Coba lagi beberapa menit lagi.",
            "The population register can't be asked now, so it is not certain who the parents are. Try again in a few"
                    + " minutes."),

    EVIDENCE_NOT_HELD(
            Kind.INVALID,
            "Tidak ada register yang dapat membuktikan dokumen ini. Unggah dokumennya.",
            "No register can prove this document. Upload it."),
    EVIDENCE_NOT_PROVED(
            Kind.INVALID,
            "Isi register tidak membuktikan dokumen ini. Unggah dokumennya, atau mintalah kantor register itu memperbaiki.",
            "What the register says does not prove this document. Upload it, or have the register's office correct it."),
    EVIDENCE_UNAVAILABLE(
            Kind.UNAVAILABLE,
            "Register yang membuktikan dokumen ini tidak dapat ditanya sekarang, atau Anda mencabut atau membatasi"
                    + " pemakaian datanya. Unggah dokumennya, atau coba lagi beberapa menit lagi.",
            "The register that proves this document can't be asked now, or you have withdrawn it or restricted its facts."
                    + " Upload the document, or try again in a few minutes."),

    ERASURE_NOT_CONFIRMED(
            Kind.INVALID,
            "Penghapusan tidak dapat dibatalkan. Jika Anda yakin, kirim confirmed: true.",
            "An erasure can't be undone. If you are sure, send confirmed: true."),
    SAY_WHY(
            Kind.INVALID,
            "Tulis alasannya, supaya orang yang menjawab mengerti.",
            "Write why, so that whoever answers understands."),
    SAY_WHICH_FACT(
            Kind.INVALID,
            "Sebut data yang kami simpan: source dari GET /citizens/v1/me/attributes.",
            "Name a fact that we hold: a source of GET /citizens/v1/me/attributes."),
    FACT_OR_PURPOSE(
            Kind.INVALID,
            "Sebut satu saja: data (source) atau tujuan (purpose). Untuk keduanya, buat dua permintaan.",
            "Name one only: a fact (source) or a purpose. For both, make two requests."),
    SAY_WHAT_IS_RIGHT(
            Kind.INVALID, "Tulis isi yang benar; tidak boleh kosong.", "Write what is right; it can't be empty."),
    SAY_WHICH_APPLICATION(
            Kind.INVALID,
            "Sebut permohonan yang diputuskan: applicationId.",
            "Name the application that was decided: applicationId."),
    UNKNOWN_EVIDENCE(
            Kind.INVALID,
            "Lampirkan dokumen Anda sendiri: id dari GET /citizens/v1/me/documents.",
            "Attach documents of your own: ids of GET /citizens/v1/me/documents."),
    NOT_RESTRICTABLE(
            Kind.INVALID,
            "NIK menentukan siapa Anda pada setiap layanan, jadi pemakaiannya tidak dapat dibatasi. Jika NIK salah, minta"
                    + " perbaikan.",
            "The NIK decides who you are in each service, so its use can't be restricted. If it is wrong, ask for a"
                    + " correction."),
    ALREADY_DISPUTED(
            Kind.CONFLICT,
            "Anda sudah meminta hal yang sama dan permintaan itu masih berlaku: lihat GET /citizens/v1/me/rights.",
            "You have asked for the same, and that request still stands: see GET /citizens/v1/me/rights."),
    NOT_DECIDED_YET(
            Kind.CONFLICT,
            "Permohonan ini belum diputuskan, jadi belum ada keputusan untuk dipersoalkan.",
            "This application is not decided yet, so there is no decision to object to."),
    DECIDED_BY_A_PERSON(
            Kind.CONFLICT,
            "Keputusan ini diambil oleh petugas, bukan otomatis. Gunakan upaya keberatan yang disebut dalam keputusannya.",
            "An official took this decision, no program. Use the route of appeal that the decision names."),
    NOT_YET(
            Kind.INVALID,
            "Waktu ini belum tiba. Tulis waktu yang sudah lewat.",
            "This is yet to come. Write a time that has passed."),
    ENDS_BEFORE_BEGIN(Kind.INVALID, "Akhirnya harus sesudah awalnya.", "The end must be after the beginning."),
    BREACH_APPROVED(
            Kind.CONFLICT,
            "Pemberitahuan ini sudah disetujui, dan orang yang terkena sedang atau sudah diberi tahu.",
            "These notices were approved before: those whom it touched are being told, or have been."),
    BREACH_GOES_ON(
            Kind.CONFLICT,
            "Masa kebocoran ini belum berakhir, sehingga yang terkena sesudah ini tidak akan diberi tahu. Tunggu sampai"
                    + " berakhir, atau buka kebocoran dengan akhir yang sudah lewat dan satu lagi untuk sisanya.",
            "The period of this breach is not over yet, so whom it touches later would never be told. Wait until it is"
                    + " over, or open one whose end has passed, and another for the rest."),
    BREACH_OF_ONESELF(
            Kind.FORBIDDEN,
            "Anda sendiri disebut sebagai pembaca data dalam kebocoran ini. Mintalah pejabat pelindungan data yang lain"
                    + " menyetujuinya.",
            "You are named as a reader of the data in this breach. Have another data officer approve it."),
    AUTHORITY_TOLD(
            Kind.CONFLICT,
            "Pemberitahuan kepada lembaga sudah dicatat. Muat ulang untuk melihatnya.",
            "That the authority was told is recorded already. Load the breach again to see it."),
    BEFORE_KNOWN(
            Kind.INVALID,
            "Waktu ini sebelum kebocorannya diketahui. Periksa waktunya.",
            "This is before the breach became known. Check the time."),
    CORRECTION_ANSWERED(
            Kind.CONFLICT,
            "Perbaikan ini sudah dijawab lain, atau warga telah menariknya kembali. Jawaban pertama yang berlaku.",
            "This correction was answered otherwise before, or the citizen took it back. The first answer counts."),
    OWN_REQUEST(
            Kind.FORBIDDEN,
            "Ini permintaan Anda sendiri. Pejabat pelindungan data yang lain harus menjawabnya.",
            "This is your own request. Another data officer has to answer it."),
    REQUEST_ENDED(
            Kind.CONFLICT,
            "Permintaan ini sudah berakhir. Muat ulang untuk melihat hasilnya.",
            "This request has ended. Load it again to see what came of it."),
    APPLICATIONS_OPEN(
            Kind.CONFLICT,
            "Permohonan ini masih berjalan: {0}. Tunggu sampai selesai atau tarik kembali, lalu minta penghapusan lagi."
                    + " Tidak ada yang dihapus.",
            "These applications are still open: {0}. Wait until they end, or withdraw them, then ask for the erasure"
                    + " again. Nothing was deleted."),

    DUPLICATE_PART(
            Kind.INVALID,
            "Kirim bagian ini tepat satu kali; setiap dokumen diunggah tersendiri.",
            "Send this part exactly once; each document is an upload of its own."),
    FILE_EXPECTED(
            Kind.INVALID,
            "Kirim isi berkas di bagian ini, dengan nama berkas (filename).",
            "Send the file's content in this part, with a filename."),
    TEXT_EXPECTED(
            Kind.INVALID,
            "Kirim bagian ini sebagai teks biasa, tanpa nama berkas (filename).",
            "Send this part as plain text, without a filename."),
    UNKNOWN_PART(
            Kind.INVALID,
            "Bagian ini tidak dikenal di sini. Kirim hanya file dan kind.",
            "This part is not known here. Send file and kind alone."),
    INVALID_KIND(
            Kind.INVALID,
            "Jenis dokumen ditulis dengan huruf kecil, angka, dan tanda hubung, paling banyak 64 karakter.",
            "Write the kind in lower-case letters, digits and dashes, at most 64."),
    EMPTY_DOCUMENT(Kind.INVALID, "Berkas ini kosong. Pilih berkas lain.", "The file is empty. Choose another one."),
    DOCUMENT_TOO_LARGE(
            Kind.TOO_LARGE,
            "Ukuran dokumen paling besar {0} MB. Perkecil berkas atau pindai dengan resolusi lebih rendah.",
            "A document may have at most {0} MB. Make the file smaller, or scan it at a lower resolution."),
    UNSUPPORTED_DOCUMENT(
            Kind.INVALID,
            "Isi berkas ini bukan PDF, JPEG, atau PNG. Simpan ulang dalam salah satu bentuk itu.",
            "The file's content is no PDF, JPEG or PNG. Save it as one of these."),
    DOCUMENT_TYPE_MISMATCH(
            Kind.INVALID,
            "Isi berkas ini adalah {0}, tetapi dikirim sebagai jenis lain. Kirim dengan jenis {0}.",
            "The file's content is {0}, but it was sent as another type. Send it as {0}."),
    UNREADABLE_DOCUMENT(
            Kind.INVALID,
            "Berkas ini rusak atau terpotong sehingga tidak dapat dibuka. Buka berkas di perangkat Anda,"
                    + " simpan ulang, lalu unggah lagi.",
            "The file is damaged or cut off and can't be opened. Open it on your device, save it anew and"
                    + " upload that."),
    PROTECTED_DOCUMENT(
            Kind.INVALID,
            "PDF ini dilindungi kata sandi atau pembatasan. Simpan salinan tanpa perlindungan,"
                    + " misalnya dengan Cetak ke PDF, lalu unggah salinan itu.",
            "This PDF is protected by a password or by restrictions. Save a copy without them, for example"
                    + " by printing it to PDF, and upload the copy."),
    DOCUMENT_WITHOUT_PAGES(
            Kind.INVALID,
            "PDF ini tidak memiliki halaman. Pilih berkas lain.",
            "This PDF has no pages. Choose another file."),
    ACTIVE_DOCUMENT(
            Kind.INVALID,
            "PDF ini memuat skrip, perintah, atau berkas lain di dalamnya. Cetak ke PDF baru, lalu unggah yang baru.",
            "This PDF holds scripts, commands or other files. Print it to a new PDF and upload that."),
    MIXED_DOCUMENT(
            Kind.INVALID,
            "Berkas ini memuat isi jenis lain yang tersembunyi. Simpan ulang gambar atau dokumennya, lalu unggah lagi.",
            "The file hides content of another type. Save the picture or document anew and upload that."),
    DOCUMENT_TOO_DETAILED(
            Kind.INVALID,
            "Berkas ini terlalu rumit untuk diperiksa: gambar paling banyak {0} juta piksel. Perkecil gambarnya"
                    + " atau cetak ke PDF baru, lalu unggah lagi.",
            "The file is too complex to be checked: a picture may have {0} million pixels. Make it smaller or print"
                    + " it to a new PDF, and upload that."),
    DOCUMENT_CHECK_BUSY(
            Kind.UNAVAILABLE,
            "Terlalu banyak dokumen sedang diperiksa. Tidak ada yang tersimpan; silakan coba lagi sebentar lagi.",
            "Too many documents are being checked. Nothing was stored; please try again in a moment."),
    DOCUMENT_QUOTA(
            Kind.CONFLICT,
            "Ruang dokumen Anda penuh: paling banyak {0} dokumen dan {1} MB. Hapus dokumen yang tidak dipakai"
                    + " permohonan mana pun, lalu coba lagi.",
            "Your room for documents is used up: at most {0} documents and {1} MB. Delete documents that no"
                    + " application uses, then try again."),
    ISSUE_QUOTA(
            Kind.CONFLICT,
            "Untuk satu permohonan dapat diunggah paling banyak {0} dokumen dan {1} MB.",
            "For one application at most {0} documents and {1} MB can be uploaded."),
    DOCUMENT_IN_USE(
            Kind.CONFLICT,
            "Dokumen ini dipakai sebuah permohonan atau diterbitkan instansi, sehingga tidak dapat dihapus.",
            "An application uses this document, or an agency issued it: it can't be deleted."),
    DOCUMENT_NOT_RELEASED(
            Kind.CONFLICT,
            "Instansi belum menyerahkan dokumen ini. Silakan coba lagi sebentar lagi.",
            "The agency has not handed this document over yet. Please try again in a moment."),
    DOCUMENT_STORE_UNAVAILABLE(
            Kind.UNAVAILABLE,
            "Dokumen sedang tidak dapat disimpan atau dibaca. Silakan coba lagi satu menit lagi.",
            "Documents can't be stored or read right now. Please try again in a minute.");

    private final Answer answer;

    CitizenRefusal(Kind kind, String id, String en) {
        this.answer = new Answer(kind, id, en);
    }

    /** Where the words differ but not what a machine should do, two share a code. */
    @Override
    public String code() {
        return switch (this) {
            case ISSUE_QUOTA -> DOCUMENT_QUOTA.code();
            case INVALID_KIND, INVALID_EMAIL, INVALID_PHONE, INVALID_LOCALE -> "pattern";
            default -> Refusal.super.code();
        };
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
