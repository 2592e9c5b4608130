package id.mppdigital.citizen.usage;

import id.mppdigital.platform.problem.Wording;

/** Why data was used, in words for the citizen. */
public enum Purpose implements Worded {
    FILL_FORM(
            "Mengisi formulir permohonan tanpa mengetik ulang", "Filling in an application form without typing again"),
    HANDLE_APPLICATION("Memproses permohonan Anda", "Handling your application"),
    RIGHT_OF_ACCESS("Memenuhi hak Anda atas salinan data", "Fulfilling your right to a copy of your data"),
    RIGHT_HANDLED("Menjawab permintaan Anda atas hak Anda", "Answering your request for a right"),
    CORRECTION("Memperbaiki data Anda di registernya", "Correcting your data in its register"),
    REPRESENTATION("Mengurus permohonan melalui orang tua atau kuasa", "A parent or a proxy acting for somebody"),
    RIGHTS_OF_CHILD("Menggunakan hak anak atas datanya", "Using a child's rights over their data");

    /** As it is answered. */
    record Words(String code, String id, String en) {}

    private final Wording words;

    Purpose(String indonesian, String english) {
        words = new Wording(indonesian, english);
    }

    @Override
    public Wording words() {
        return words;
    }
}
