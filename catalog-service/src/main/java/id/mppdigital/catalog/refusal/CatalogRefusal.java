package id.mppdigital.catalog.refusal;

import static id.mppdigital.platform.problem.Kind.FORBIDDEN;
import static id.mppdigital.platform.problem.Kind.INVALID;
import static id.mppdigital.platform.problem.Kind.MALFORMED;
import static id.mppdigital.platform.problem.Kind.PRECONDITION;

import id.mppdigital.platform.problem.Kind;
import id.mppdigital.platform.problem.Refusal;

/** All refusals of the catalogue; those named after a keyword of JSON Schema keep the keyword as their code. */
public enum CatalogRefusal implements Refusal {
    INVALID_MANIFEST(
            "Tidak ada yang diterapkan: {0} kesalahan, masing-masing dengan dokumen dan barisnya; lihat errors.",
            "Nothing was applied: {0} error(s), each with its document and line; see errors."),
    OUTSIDE_YOUR_MALLS(
            FORBIDDEN,
            "Admin mal hanya dapat mengubah malnya sendiri dan layanan yang ditawarkan di sana; lihat errors.",
            "A mall admin may change their own malls and the offerings there; see errors."),
    NOT_YOURS_TO_CHANGE(
            FORBIDDEN,
            "outside-your-malls",
            "{0} {1} bukan wewenang Anda untuk diubah.",
            "{0} {1} is not yours to change."),
    CHANGED_MEANWHILE(
            PRECONDITION,
            "Tidak ada yang diterapkan: {0} diubah setelah revisi yang Anda lihat; katalog sekarang pada revisi {1}."
                    + " Periksa lagi, lalu kirim If-Match dengan revisi itu.",
            "Nothing was applied: {0} was changed after the revision that you saw; the catalogue is at revision {1}"
                    + " now. Look again, then send If-Match with that revision."),
    INVALID_STATUS("Status tidak diubah; lihat errors.", "The status was not changed; see errors."),
    REASON_MISSING(
            "Tuliskan mengapa layanan ini ditutup; warga akan membacanya.",
            "Say why the service is closed; citizens will read it."),
    REASON_OF_NOTHING(
            "Layanan yang dibuka tidak memerlukan alasan; hapus alasan ini.",
            "A service that is open needs no reason; leave it out."),
    UNKNOWN_LANGUAGE(
            MALFORMED,
            "Formulir tersedia dalam bahasa id dan en. Pilih salah satunya.",
            "Forms are served in the languages id and en. Choose one of them."),

    // Reading
    NO_DOCUMENT("Kirim sedikitnya satu dokumen manifes.", "Send at least one manifest document."),
    BAD_ENCODING("Isi kiriman bukan UTF-8.", "The body is not UTF-8."),
    SYNTAX(
            "Baris ini tidak dapat dibaca. Periksa indentasi, tanda kutip, kurung dan titik dua di sini.",
            "This line can't be read. Check the indentation, quotes, brackets and colons here."),
    TOO_DEEP("Susunannya lebih dalam dari {0} tingkat.", "Nested deeper than {0} levels."),
    TOO_MANY_VALUES("Lebih dari {0} nilai dalam satu kiriman.", "More than {0} values in one request."),
    DUPLICATE_KEY("Kunci '{0}' tertulis dua kali.", "The key '{0}' is written twice."),
    KEY_TOO_LONG("Sebuah kunci paling panjang {0} karakter.", "A key may have at most {0} characters."),
    BAD_CHARACTER(
            "Teks ini memuat karakter yang tidak dapat disimpan (NUL, karakter kendali atau separuh pasangan surrogate).",
            "This text holds a character that can't be stored (NUL, a control character or half a surrogate pair)."),
    ALIAS_NOT_ALLOWED(
            "Anchor dan alias YAML ({0}) tidak diperbolehkan; tuliskan nilainya.",
            "Anchors and aliases of YAML ({0}) are not allowed in manifests; write the value out."),
    TAG_NOT_ALLOWED(
            "Tag YAML ({0}) tidak diperbolehkan; tuliskan nilainya.",
            "Tags of YAML ({0}) are not allowed in manifests; write the value out."),
    BAD_NUMBER(
            "{0} terlalu besar atau terlalu teliti untuk disimpan apa adanya.",
            "{0} is too large or too precise to be stored as it is."),
    NOT_A_WHOLE_NUMBER(
            "{0} bukan bilangan bulat yang ditulis dengan angka saja. {1}",
            "{0} is not a whole number written with digits alone. {1}"),
    AMBIGUOUS_NUMBER(
            "{0} dapat berarti {1} (titik ribuan) atau pecahan. Tulis {1}, atau pecahannya tanpa nol di akhir.",
            "{0} can mean {1} (a dot for thousands) or a fraction. Write {1}, or the fraction without zeros at its end."),

    // Shape, by the keywords of JSON Schema
    REQUIRED("Bagian ini wajib diisi.", "This is missing."),
    UNKNOWN_KEY(INVALID, "additionalProperties", "'{0}' tidak dikenal di sini. {1}", "'{0}' is not known here. {1}"),
    WRONG_TYPE(INVALID, "type", "Yang diharapkan {0}, bukan {1}. {2}", "This must be {0}, not {1}. {2}"),
    NOT_LISTED(INVALID, "enum", "Pilih salah satu dari: {0}.", "Choose one of: {0}."),
    CONST("Nilainya harus {0}.", "This must be {0}."),
    PATTERN("Nilainya harus cocok dengan pola {0}.", "This must match the pattern {0}."),
    BLANK_TEXT(
            "Teks ini memerlukan sedikitnya satu huruf atau angka; spasi saja tidak cukup.",
            "This text needs at least one letter or digit; blanks alone are not enough."),
    TOO_SHORT(INVALID, "minLength", "Paling sedikit {0} karakter.", "At least {0} character(s)."),
    TOO_LONG(INVALID, "maxLength", "Paling banyak {0} karakter.", "At most {0} characters."),
    TOO_SMALL(INVALID, "minimum", "Paling kecil {0}.", "At least {0}."),
    TOO_BIG(INVALID, "maximum", "Paling besar {0}.", "At most {0}."),
    TOO_FEW(INVALID, "minItems", "Paling sedikit {0} isian.", "At least {0} entries."),
    TOO_MANY_ENTRIES(INVALID, "maxItems", "Paling banyak {0} isian.", "At most {0} entries."),
    LISTED_TWICE(INVALID, "uniqueItems", "Isian yang sama tertulis dua kali.", "The same entry is listed twice."),
    BAD_NAME(
            INVALID,
            "propertyNames",
            "Nama '{0}' tidak sah: huruf kecil di depan, lalu huruf dan angka, paling panjang 64.",
            "The name '{0}' is not allowed: a small letter first, then letters and digits, 64 at most."),
    NOT_ALLOWED_HERE(
            "Tidak berlaku di sini: {0} tidak cocok dengan bagian lain dari objek ini.",
            "Not allowed here: {0} does not fit the rest of this object."),
    NOT_AS_DESCRIBED(
            "Nilainya tidak sesuai dengan skema manifes (kata kunci {0}).",
            "This does not match the schema of manifests (keyword {0})."),

    // A document alone
    UNKNOWN_KIND(
            "Isi kind dengan salah satu dari Register, Channel, Service, Evidence, LifeEvent, Mall, Agency, Offering.",
            "Give one of Register, Channel, Service, Evidence, LifeEvent, Mall, Agency, Offering as kind."),
    DUPLICATE_CODE("Kode '{0}' tertulis dua kali.", "The code '{0}' is used twice."),
    UNKNOWN_SOURCE(
            "Sumber yang dikenal: {0} dengan faktanya, citizen/<fakta>, documents/<jenis>. {1}",
            "The known sources are {0} with their facts, citizen/<fact>, documents/<kind>. {1}"),
    NOT_OF_THIS_REGISTER("Fakta {0} bukan milik register {1}. {2}", "The fact {0} is not one of the register {1}. {2}"),
    NEVER_LATE(
            "Bagian ini tidak pernah terlambat, karena tidak punya deadline. Tulis deadline, atau hapus onLate.",
            "This part is never late, for it has no deadline. Name a deadline, or leave onLate out."),
    NOBODY_WAITS(
            "Tidak ada bagian yang menunggu bagian ini, jadi {0} tidak berarti apa-apa. Tulis TELL atau STOP_REST.",
            "No part depends on this one, so {0} means nothing. Write TELL or STOP_REST."),
    NOTHING_TO_SHARE(
            "x-consent hanya untuk isian dengan x-source dari sebuah register.",
            "x-consent is for fields whose x-source is a register's fact."),
    CONSENT_IS_FREE(
            "Isian dengan x-consent tidak boleh wajib: persetujuan yang tidak dapat ditolak bukan persetujuan.",
            "A field with x-consent may not be required: a consent that can't be refused is none."),
    SHARING_APART(
            "Isian {0} dibagikan atas persetujuan, dan itu tidak ditanyakan dalam peristiwa hidup.",
            "The field {0} is shared on consent, which a life event does not ask for."),
    NOT_OF_A_SUBJECT(
            "{0} bukan fakta tentang seseorang yang diputuskan. Sebut fakta seperti citizen.child/nik.",
            "{0} is no fact about somebody whom a decision is about. Name one like citizen.child/nik."),
    LISTED_PROVIDER_TWICE("Penyedia '{0}' tertulis dua kali.", "The provider '{0}' is listed twice."),
    NO_OWNER(
            "{0} bukan milik register lain. sameAs menyebut fakta di register pemiliknya, dan bukan salinan.",
            "{0} is not owned by another register. sameAs names the fact in the register that owns it, and no copy."),
    KEY_NEEDS_OWNER(
            "Register yang ditanya dengan kunci selain NIK harus dapat membuktikan pemiliknya. Pakai protokol ATTRIBUTES,"
                    + " atau LOOKUP dengan request.echo dan request.owner; di sini {0}.",
            "A register that is asked by a key other than the NIK must be able to say who the owner is. Use the protocol"
                    + " ATTRIBUTES, or LOOKUP with request.echo and request.owner; here it is {0}."),
    NO_SUCH_VALUE("Fakta ini tidak pernah berisi {0}. Isinya: {1}.", "This fact never holds {0}. It holds: {1}."),
    FOREIGN_FACT("Register ini tidak memuat fakta {0}.", "This register has no fact {0}."),

    // Forms: docs/forms.md
    UNKNOWN_FIELD(
            "Isian '{0}' tidak ada di properties formulir. {1}",
            "The field '{0}' is not among the form's properties. {1}"),
    IN_NO_SECTION(
            "Isian '{0}' belum ada di bagian mana pun dari x-sections. Tambahkan ke salah satunya.",
            "The field '{0}' is in no section of x-sections. Add it to one."),
    IN_TWO_SECTIONS(
            "'{0}' sudah ada di bagian lain. Setiap isian dan setiap kode bagian hanya ada sekali.",
            "'{0}' is in another section already. Each field and each section's code may occur once."),
    REFERENCE_NOT_ALLOWED(
            "Tuliskan skemanya; formulir tidak memuat rujukan.", "Write the schema out; forms hold no references."),
    BAD_PATTERN(
            "Ini bukan ekspresi reguler menurut ECMA-262 dengan tanda u, yang dipakai peramban. {0}",
            "This is not a regular expression of ECMA-262 with the flag u, as browsers use them. {0}"),
    BOUNDS_CROSS(
            "{0} ({1}) lebih besar dari {2} ({3}): tidak ada jawaban yang memenuhi keduanya.",
            "{0} ({1}) is above {2} ({3}): no answer can satisfy both."),
    LABEL_MISSING("Pilihan '{0}' belum mempunyai label di x-options.", "The option '{0}' has no label in x-options."),
    LABEL_WITHOUT_OPTION(
            "Label '{0}' tidak ada dalam enum. {1}", "The label '{0}' belongs to no option of the enum. {1}"),
    NEVER_ACCEPTED(
            "Nilai {0} tidak pernah diterima oleh isian ini sendiri ({1}).",
            "The field itself never accepts the value {0} ({1})."),
    SOURCE_DOES_NOT_FIT(
            "Sumber {0} dapat berisi {1}, yang ditolak oleh isian ini ({2}). Longgarkan isiannya: nilai dari register"
                    + " tidak dapat diubah oleh pemohon.",
            "The source {0} may hold {1}, which this field refuses ({2}). Widen the field: applicants can't change what a"
                    + " register says."),
    NOTHING_TO_OVERRIDE(
            "x-overridable hanya untuk isian dengan x-source dari sebuah register.",
            "x-overridable is for fields whose x-source is a register's fact."),
    IDENTITY_IS_LOCKED(
            "Fakta {0} menyatakan siapa seseorang. Pemohon tidak boleh menggantinya; hapus x-overridable.",
            "The fact {0} says who somebody is. Applicants may not override it; remove x-overridable."),
    SPECIFIC_NEEDS_A_LAW(
            "Fakta {0} adalah data spesifik (UU 27/2022 Pasal 4 ayat (2)). Tambahkan x-specific '{'kind: {1}, law: …'}' dengan"
                    + " ketentuan yang membolehkan layanan ini memprosesnya, atau hapus isian ini.",
            "The fact {0} is specific data (UU 27/2022 art. 4 (2)). Add x-specific '{'kind: {1}, law: …'}' with the provision"
                    + " by which this service may process it, or remove the field."),

    // The rest of the catalogue
    DUPLICATE_MANIFEST("{0} {1} sudah ada di dokumen {2}.", "{0} {1} is already in document {2}."),
    UNKNOWN_REGION("Tidak ada kabupaten atau kota dengan kode {0}.", "No regency or city has the code {0}."),
    REGION_MISMATCH("Mal memakai kode wilayahnya: {0}.", "A mall bears the code of its region: {0}."),
    UNKNOWN_MALL("Tidak ada mal {0}.", "There is no mall {0}."),
    UNKNOWN_SERVICE("Tidak ada layanan {0}.", "There is no service {0}."),
    UNKNOWN_AGENCY("Tidak ada instansi {0}.", "There is no agency {0}."),
    AGENCY_NOT_IN_MALL("Instansi {0} tidak berada di mal {1}.", "The agency {0} doesn't sit in the mall {1}."),
    WRONG_AGENCY_KIND(
            "Layanan ini ditawarkan oleh instansi jenis '{0}', sedangkan instansi ini '{1}'.",
            "The service is offered by agencies of the kind '{0}', this one is '{1}'."),
    OFFERING_LEFT_BEHIND(
            "Instansi ini masih menawarkan {0}; alihkan dahulu ke instansi lain.",
            "The agency still offers {0}; give that offering to another agency first."),
    FACT_IN_USE(
            "Layanan {1} yang terbit memakai {0}. Pertahankan fakta itu sampai versi itu dipensiunkan.",
            "The published service {1} uses {0}. Keep the fact until that version is retired."),
    EVIDENCE_LEFT_BEHIND(
            "Jenis bukti {1} memakai {0}. Ubah jenis bukti itu dalam kiriman yang sama.",
            "The evidence {1} uses {0}. Change that evidence in the same request."),
    FORM_LEFT_BEHIND(
            "Formulir layanan {0} yang terbit tidak lagi dapat diisi dari register ini: {1} Terbitkan versi baru dan"
                    + " pensiunkan yang ini.",
            "The published form of {0} can no longer be filled from this register: {1} Publish a new version and retire this"
                    + " one."),
    KIND_CHANGED("Layanan ini milik instansi jenis '{0}'.", "The service belongs to agencies of the kind '{0}'."),
    PUBLISHED_VERSION(
            "Versi {0} sudah diterbitkan; beri nomor versi baru untuk {1} yang berubah.",
            "Version {0} is published; give a changed {1} a new version."),
    SPECIFIC_STAYS(
            "'{0}' sudah ditandai sebagai data spesifik {1} di versi yang terbit. Biarkan tandanya, atau beri nomor versi baru.",
            "'{0}' is marked as specific data {1} in the published version. Leave the mark, or give it a new version."),
    UNKNOWN_SERVICE_VERSION(
            "Tidak ada versi {1} dari layanan {0} yang terbit.", "The service {0} has no published version {1}."),
    PART_TWICE("Layanan {0} sudah menjadi bagian '{1}'.", "The service {0} is the part '{1}' already."),
    UNKNOWN_PART("Peristiwa ini tidak memiliki bagian '{0}'. {1}", "This life event has no part '{0}'. {1}"),
    PARTS_IN_A_CIRCLE(
            "Bagian-bagian ini saling menunggu dan tidak akan pernah dimulai: {0}.",
            "These parts wait for each other and would never start: {0}."),
    NOTHING_TO_WAIT_FOR(
            "Bagian ini tidak bergantung pada bagian lain, jadi tidak ada yang baru diketahui kemudian. Isi dependsOn.",
            "This part depends on no other, so nothing becomes known later. Give dependsOn."),
    UNKNOWN_DOCUMENT(
            "Layanan ini tidak meminta dokumen '{0}'. {1}", "The service doesn't ask for the document '{0}'. {1}"),
    PART_FIELD_UNKNOWN(
            "Formulir layanan ini tidak memiliki isian '{0}'. {1}", "The service's form has no field '{0}'. {1}"),
    ANSWER_NOT_AN_OPTION("Isian '{0}' tidak menerima {1}.", "The field '{0}' doesn't take {1}."),
    FACT_ASKED_TWO_WAYS(
            "Isian '{0}' menanyakan fakta yang sama dengan bagian sebelumnya, tetapi tidak ada jawaban yang diterima"
                    + " keduanya.",
            "The field '{0}' asks for the same fact as an earlier part, but no answer pleases both."),
    CLIENT_TAKEN("Client ini sudah dipakai kanal '{0}'.", "The channel '{0}' already uses this client."),
    UNUSABLE_KEY(
            "Berikan bagian publik kunci P-256 sebagai JWK; x dan y bukan titik pada kurva itu.",
            "Give the public half of a P-256 key as a JWK; x and y are not a point on that curve."),
    KEY_ID_TAKEN(
            "Beri kunci itu id Anda sendiri, misalnya kode instansi dan tanggal.",
            "Give the key an id of your own, such as the agency's code and a date."),
    KEY_EXPIRED(
            "Kunci ini kedaluwarsa pada {0}. Ganti dengan kunci baru, atau hapus.",
            "This key expired at {0}. Put a new one in its place, or take it out."),
    KEYS_NAMED_TWICE(
            "Tulis semua kunci dalam encryptionKeys, dan hapus encryptionKey.",
            "Write all keys in encryptionKeys, and take encryptionKey out."),
    INSECURE_URL(
            "Berikan URL https yang lengkap, tanpa nama pengguna dan kata sandi.",
            "Give an absolute https URL without user name or password."),
    BAD_URL("URL ini tidak dapat dihubungi: {0}", "Nothing can be reached at this URL: {0}"),
    PRIVATE_ADDRESS(
            "{0} adalah alamat lokal, pribadi atau dicadangkan. Berikan alamat yang terjangkau dari internet.",
            "{0} is a local, private or reserved address. Give one that the internet reaches."),
    INEXACT_ORIGIN(
            "Tulis origin seperti yang dikirim peramban: https://, host dengan huruf kecil (punycode bila perlu) dan, bila"
                    + " bukan 443, port 1 sampai 65535. Tanpa path, garis miring di akhir, atau wildcard.",
            "Give the origin as browsers send it: https://, the host in lower case (as punycode if need be) and, if it is"
                    + " not 443, the port from 1 to 65535. No path, no slash at the end, no wildcard.");

    private final String keyword;
    private final Answer answer;

    CatalogRefusal(String id, String en) {
        this(INVALID, id, en);
    }

    CatalogRefusal(Kind kind, String id, String en) {
        this(kind, "", id, en);
    }

    CatalogRefusal(Kind kind, String keyword, String id, String en) {
        this.keyword = keyword;
        this.answer = new Answer(kind, id, en);
    }

    @Override
    public String code() {
        return keyword.isEmpty() ? Refusal.super.code() : keyword;
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
