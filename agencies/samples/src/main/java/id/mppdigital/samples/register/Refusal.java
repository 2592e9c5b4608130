package id.mppdigital.samples.register;

/** Why the register gives no data; the texts are its own. */
enum Refusal {
    NOT_FOUND("13", "Data tidak ditemukan"),
    LOGIN_FAILED("03", "Login gagal"),
    QUOTA("05", "Kuota akses hari ini telah habis");

    final String code;
    final String text;

    Refusal(String code, String text) {
        this.code = code;
        this.text = text;
    }
}
