package id.mppdigital.citizen.rights;

import id.mppdigital.platform.problem.Wording;

/** What a citizen may ask for by law. */
public enum Right {
    /** To see what is held, and to get a copy of it. */
    ACCESS(
            "UU 27/2022 Pasal 7 dan Pasal 32: akses dan salinan diberikan paling lambat 3 × 24 jam sejak permintaan"
                    + " diterima.",
            "Law 27/2022, articles 7 and 32: access and a copy are given within 3 × 24 hours after the request arrived."),

    /** To have everything deleted. */
    ERASURE(
            "UU 27/2022 Pasal 8, 43 dan 44: penghapusan dan pemusnahan data. Batas 3 × 24 jam adalah janji kami sendiri.",
            "Law 27/2022, articles 8, 43 and 44: deletion and destruction of data. The 3 × 24 hours are our own promise."),

    /** To have a wrong fact put right. */
    CORRECTION(
            "UU 27/2022 Pasal 6 dan Pasal 30: data diperbaiki paling lambat 3 × 24 jam sejak permintaan diterima, dan"
                    + " hasilnya diberitahukan.",
            "Law 27/2022, articles 6 and 30: data are corrected within 3 × 24 hours after the request arrived, and the result"
                    + " is told."),

    /** To have a fact not used as long as it is disputed. */
    RESTRICTION(
            "UU 27/2022 Pasal 11 dan Pasal 41: pemrosesan ditunda atau dibatasi paling lambat 3 × 24 jam sejak permintaan"
                    + " diterima, kecuali undang-undang mewajibkannya.",
            "Law 27/2022, articles 11 and 41: processing is delayed or restricted within 3 × 24 hours after the request"
                    + " arrived, unless a law requires it."),

    /** To have a person look at what a program decided. */
    OBJECTION(
            "UU 27/2022 Pasal 10: keberatan atas keputusan yang hanya didasarkan pada pemrosesan otomatis. Batas 3 × 24 jam"
                    + " adalah janji kami sendiri.",
            "Law 27/2022, article 10: objection to decisions by automated processing alone. The 3 × 24 hours are our own"
                    + " promise.");

    private final Wording law;

    Right(String id, String en) {
        this.law = new Wording(id, en);
    }

    /** On what it rests, and why it is answered by then. */
    public Wording law() {
        return law;
    }
}
