package id.mppdigital.platform.problem;

import org.springframework.http.HttpStatusCode;

/**
 * The refusals that every service shares: requests that can't be read, are not allowed, or can't be served at present.
 */
public enum PlatformRefusal implements Refusal {
    MALFORMED_REQUEST(
            Kind.MALFORMED,
            "Permintaan tidak dapat dibaca. Periksa isinya; lihat errors.",
            "The request can't be read. Check what it holds; see errors."),
    UNDECODABLE(
            Kind.MALFORMED,
            "Query atau formulir tidak dapat dibaca: kirim UTF-8 yang di-encode persen, atau isi multipart yang utuh.",
            "The query or the form can't be decoded: send percent-encoded UTF-8, or a whole multipart body."),
    BAD_JSON(Kind.MALFORMED, "Ini bukan JSON yang sah dalam UTF-8{0}.", "This is not valid JSON in UTF-8{0}."),
    WRONG_TYPE(
            Kind.MALFORMED,
            "Nilai ini tidak ada atau jenisnya salah{0}.",
            "This is missing or not of the expected type{0}."),
    UNKNOWN_FIELD(Kind.MALFORMED, "Isian ini tidak dikenal di sini{0}.", "This field is not known here{0}."),
    TOO_DEEP(
            Kind.MALFORMED,
            "Isi bersarang terlalu dalam: paling banyak {0} tingkat.",
            "The body is nested too deeply: {0} levels at most."),
    UNSTORABLE_TEXT(
            Kind.MALFORMED,
            "Teks ini memuat karakter yang tidak dapat disimpan, misalnya NUL. Hapus karakter itu.",
            "This text holds a character that can't be stored, such as NUL. Take it out."),
    NUMBER_OUT_OF_RANGE(
            Kind.INVALID,
            "Angka ini terlalu besar atau terlalu panjang. Tulis dengan paling banyak {0} digit.",
            "This number is too large or too long. Write it with {0} digits at most."),
    MISSING_PARAMETER(Kind.MALFORMED, "Parameter {0} belum diisi.", "The parameter {0} is missing."),
    INVALID_PARAMETER(
            Kind.MALFORMED,
            "Nilai parameter {0} tidak dapat dibaca. Periksa bentuknya.",
            "The value of parameter {0} can't be read. Check its form."),
    BAD_REQUEST(
            Kind.MALFORMED,
            "Permintaan ini tidak dapat dijawab. Periksa alamat, header, dan isinya.",
            "This request can't be answered. Check its address, headers and body."),
    INVALID_CURSOR(
            Kind.MALFORMED,
            "`after` harus berisi `next` dari halaman sebelumnya pada daftar ini.",
            "`after` must be the `next` of an earlier page of this list."),
    INVALID_LIMIT(Kind.MALFORMED, "`limit` harus antara 1 dan {0}.", "`limit` must be between 1 and {0}."),

    INVALID_REQUEST(
            Kind.INVALID,
            "Beberapa isian belum lengkap atau tidak sesuai; lihat errors.",
            "Some fields are missing or not allowed; see errors."),
    REQUIRED(Kind.INVALID, "Isian ini wajib diisi.", "This must be filled in."),
    BLANK(Kind.INVALID, "Isi dengan paling sedikit satu huruf atau angka.", "Write at least one letter or digit."),
    SIZE(Kind.INVALID, "Panjangnya harus antara {0} dan {1}.", "The length must be between {0} and {1}."),
    PATTERN(Kind.INVALID, "Bentuk isian ini tidak sesuai.", "This does not have the expected form."),
    POSITIVE(Kind.INVALID, "Angka ini harus lebih dari nol.", "This number must be above zero."),
    MIN(Kind.INVALID, "Angka ini paling sedikit {0}.", "This number must be {0} or more."),
    MAX(Kind.INVALID, "Angka ini paling banyak {0}.", "This number must be {0} or less."),
    INVALID(Kind.INVALID, "Isian ini tidak sesuai.", "This is not allowed here."),

    UNAUTHENTICATED(
            Kind.UNAUTHENTICATED,
            "Token akses yang sah diperlukan: masuk kembali lalu kirim sebagai Bearer token.",
            "A valid access token is needed: sign in again and send it as a Bearer token."),
    FORBIDDEN(
            Kind.FORBIDDEN,
            "Peran pada token akses Anda tidak mengizinkan ini.",
            "The access token's role doesn't allow this."),
    NOT_FOUND(
            Kind.NOT_FOUND,
            "Tidak ada {0} seperti itu, atau bukan untuk Anda lihat.",
            "There is no such {0}, or it is not yours to see."),
    NO_SUCH_ADDRESS(
            Kind.NOT_FOUND,
            "Tidak ada apa-apa di alamat ini. Periksa ejaannya.",
            "There is nothing at this address. Check its spelling."),
    METHOD_NOT_ALLOWED(
            Kind.METHOD_NOT_ALLOWED, "Metode ini tidak tersedia di alamat ini.", "This method is not offered here."),
    NOT_ACCEPTABLE(
            Kind.NOT_ACCEPTABLE,
            "Jenis jawaban yang diminta header Accept tidak tersedia di sini.",
            "The media type that the Accept header asks for is not offered here."),
    UNSUPPORTED_MEDIA_TYPE(
            Kind.UNSUPPORTED,
            "Kirim isi dengan Content-Type yang diterima alamat ini, biasanya application/json.",
            "Send the body with a Content-Type that this address takes, usually application/json."),
    CONTENT_TOO_LARGE(Kind.TOO_LARGE, "Isi permintaan paling banyak {0} byte.", "The body may have at most {0} bytes."),
    EVENT_TOO_LARGE(
            Kind.TOO_LARGE,
            "Isinya lebih besar daripada yang dapat diteruskan. Pendekkan isian yang panjang.",
            "The content is too large to be passed on. Shorten long fields."),
    ADDRESS_TOO_LONG(Kind.ADDRESS_TOO_LONG, "Alamat permintaan terlalu panjang.", "The request's address is too long."),
    HEADERS_TOO_LARGE(
            Kind.HEADERS_TOO_LARGE, "Header permintaan terlalu besar.", "The request's headers are too large."),
    EXPECTATION_FAILED(
            Kind.EXPECTATION_FAILED,
            "Header Expect hanya boleh berisi 100-continue.",
            "The Expect header may only be 100-continue."),
    TOO_MANY_STREAMS(
            Kind.UNAVAILABLE,
            "Terlalu banyak orang sedang memantau. Coba lagi dalam setengah menit, atau baca daftarnya.",
            "Too many people are watching at present. Try again in half a minute, or read the list."),
    SIGN_IN_UNAVAILABLE(
            Kind.UNAVAILABLE,
            "Token akses Anda belum dapat diperiksa. Tidak ada yang berubah; silakan coba lagi sebentar lagi.",
            "Your access token can't be checked at present. Nothing was changed; please try again in a moment."),
    UNAVAILABLE(
            Kind.UNAVAILABLE,
            "Layanan sedang sibuk. Tidak ada yang berubah; silakan coba lagi sebentar lagi.",
            "The service is busy at present. Nothing was changed; please try again in a moment."),
    OUTCOME_UNKNOWN(
            Kind.UNAVAILABLE,
            "Basis data sedang tidak tersedia. Permintaan Anda mungkin sudah tersimpan, mungkin belum. Ulangi sebentar lagi"
                    + " dengan Idempotency-Key yang sama, atau periksa dahulu hasilnya.",
            "The database is unavailable at present. Your request may or may not have been stored. Repeat it in a"
                    + " moment with the same Idempotency-Key, or check the result first."),
    INTERNAL_ERROR(
            Kind.FAILED,
            "Terjadi kesalahan di sistem kami dan sudah dicatat. Silakan coba lagi nanti.",
            "Something went wrong on our side and is recorded. Please try again later.");

    private final Answer answer;

    PlatformRefusal(Kind kind, String id, String en) {
        this.answer = new Answer(kind, id, en);
    }

    /** Two refusals share a code if only their texts differ and a machine should do the same. */
    @Override
    public String code() {
        return switch (this) {
            case NO_SUCH_ADDRESS -> NOT_FOUND.code();
            case EVENT_TOO_LARGE -> CONTENT_TOO_LARGE.code();
            case SIGN_IN_UNAVAILABLE, OUTCOME_UNKNOWN -> UNAVAILABLE.code();
            case UNDECODABLE -> MALFORMED_REQUEST.code();
            default -> Refusal.super.code();
        };
    }

    @Override
    public Answer answer() {
        return answer;
    }

    /** The refusal for a status if nothing more specific is known. */
    public static PlatformRefusal of(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 414 -> ADDRESS_TOO_LONG;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 417 -> EXPECTATION_FAILED;
            case 431 -> HEADERS_TOO_LARGE;
            case 503 -> UNAVAILABLE;
            case 404 -> NO_SUCH_ADDRESS;
            default -> status.is5xxServerError() ? INTERNAL_ERROR : BAD_REQUEST;
        };
    }
}
