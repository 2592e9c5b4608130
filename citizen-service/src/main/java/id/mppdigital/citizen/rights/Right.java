package id.mppdigital.citizen.rights;

import id.mppdigital.platform.problem.Wording;

/** What a citizen may ask for by law. */
enum Right {
    /** To see what is held, and to get a copy of it. */
    ACCESS(
            "UU 27/2022 Pasal 7 dan Pasal 32: akses dan salinan diberikan paling lambat 3 × 24 jam sejak permintaan"
                    + " diterima.",
            "Law 27/2022, articles 7 and 32: access and a copy are given within 3 × 24 hours after the request arrived."),

    /** To have everything deleted. */
    ERASURE(
            "UU 27/2022 Pasal 8, 43 dan 44: penghapusan dan pemusnahan data. Batas 3 × 24 jam adalah janji kami sendiri.",
            "Law 27/2022, articles 8, 43 and 44: deletion and destruction of data. The 3 × 24 hours are our own promise.");

    private final Wording law;

    Right(String id, String en) {
        this.law = new Wording(id, en);
    }

    /** On what it rests, and why it is answered by then. */
    Wording law() {
        return law;
    }
}
