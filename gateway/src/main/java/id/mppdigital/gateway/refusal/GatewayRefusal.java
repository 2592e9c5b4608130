package id.mppdigital.gateway.refusal;

import id.mppdigital.platform.problem.Kind;
import id.mppdigital.platform.problem.Refusal;

/** What the door refuses by itself; what every part of the platform refuses is a {@code PlatformRefusal}. */
public enum GatewayRefusal implements Refusal {
    MALFORMED_HEAD(
            Kind.MALFORMED,
            "Baris permintaan atau header tidak sesuai HTTP/1.1. Periksa pustaka yang mengirimnya.",
            "The request line or a header does not follow HTTP/1.1. Check the library that sends it."),
    INVALID_HOST(
            Kind.MALFORMED,
            "Kirim tepat satu header Host dengan nama host yang sah.",
            "Send exactly one Host header, with a valid host name."),
    MALFORMED_TARGET(
            Kind.MALFORMED,
            "Alamat permintaan tidak dapat dibaca. Kirim sebagai UTF-8 yang di-encode persen, misalnya %20 untuk"
                    + " spasi.",
            "The request's address can't be read. Send percent-encoded UTF-8, such as %20 for a space."),
    AMBIGUOUS_PATH(
            Kind.MALFORMED,
            "Alamat memuat segmen titik, garis miring yang di-encode, atau parameter. Kirim dalam bentuk biasa.",
            "The path holds dot segments, encoded slashes or path parameters. Send it in its plain form."),
    NOT_FOUND(
            Kind.NOT_FOUND,
            "Tidak ada apa-apa di alamat ini. GET /docs menunjukkan apa yang tersedia.",
            "There is nothing at this address. GET /docs shows what there is."),
    ORIGIN_NOT_ALLOWED(
            Kind.FORBIDDEN,
            "Tidak ada kanal terbuka dengan asal (Origin) ini, atau metode atau header ini tidak diizinkan dari"
                    + " peramban.",
            "No open channel names this origin, or the method or a header is not allowed from a browser."),
    BODY_BROKEN_OFF(
            Kind.MALFORMED,
            "Isi permintaan terputus sebelum selesai. Kirim ulang seluruhnya.",
            "The request's body ended before its time. Send the whole of it again."),
    BODY_TOO_SLOW(
            Kind.TOO_SLOW,
            "Isi permintaan terlalu lama tiba. Kirim ulang dengan sambungan yang lebih cepat.",
            "The request's body took too long to arrive. Send it again over a faster connection."),
    TOO_MANY_REQUESTS(
            Kind.TOO_MANY,
            "Batas \"{0}\" sudah habis terpakai. Coba lagi dalam {1} detik.",
            "The limit \"{0}\" is used up. Try again in {1} s."),
    IDENTITY_UNAVAILABLE(
            Kind.UNAVAILABLE,
            "Tanda masuk Anda sedang tidak dapat diperiksa. Coba lagi sebentar lagi.",
            "Your sign-in can't be checked right now. Try again shortly."),
    UNKNOWN_AGENCY(
            Kind.NOT_FOUND,
            "Tidak ada instansi dengan kode ini yang menyediakan API di sini. Lihat GET /catalog/v1/agencies.",
            "No agency of this code offers an API here. GET /catalog/v1/agencies lists the agencies."),
    UPSTREAM_UNAVAILABLE(
            Kind.UNAVAILABLE,
            "Saat ini {0} tidak dapat dihubungi. Tidak ada yang berubah; coba lagi sebentar lagi.",
            "The {0} can't be reached right now. Nothing was done; try again shortly."),
    UPSTREAM_TIMEOUT(
            Kind.UPSTREAM_TOO_SLOW,
            "Jawaban dari {0} tidak tiba pada waktunya. Permintaan mungkin sudah diproses: ulangi hanya dengan"
                    + " Idempotency-Key yang sama.",
            "The {0} did not answer in time. The request may have had its effect: repeat it only with the same"
                    + " Idempotency-Key."),
    UPSTREAM_BROKE_OFF(
            Kind.BAD_UPSTREAM,
            "Sambungan ke {0} terputus. Permintaan mungkin sudah diproses: ulangi hanya dengan Idempotency-Key"
                    + " yang sama.",
            "The {0} broke the connection off. The request may have had its effect: repeat it only with the same"
                    + " Idempotency-Key.");

    private final Answer answer;

    GatewayRefusal(Kind kind, String id, String en) {
        this.answer = new Answer(kind, id, en);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
