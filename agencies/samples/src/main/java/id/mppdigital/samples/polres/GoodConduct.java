package id.mppdigital.samples.polres;

import id.mppdigital.samples.agency.rules.Dossier;
import id.mppdigital.samples.agency.rules.Rules.Grant;
import id.mppdigital.samples.paper.Certificate;
import id.mppdigital.samples.paper.Certificate.Closing;
import id.mppdigital.samples.paper.Certificate.Fact;
import id.mppdigital.samples.paper.Certificate.Head;
import id.mppdigital.samples.paper.Text;
import java.util.List;
import java.util.Map;

/** The certificate that nothing stands against its holder in the police's records (SKCK, Perpol 6/2023). */
final class GoodConduct {
    private static final List<String> AUTHORITY =
            List.of("KEPOLISIAN NEGARA REPUBLIK INDONESIA", "DAERAH KALIMANTAN SELATAN", "RESOR KOTA BANJARMASIN");
    private static final Text OPENING = new Text("Diterangkan bersama ini bahwa:", "This is to certify that:");
    private static final Text NOTHING_ON_RECORD = new Text(
            "Setelah diadakan penelitian terhadap catatan kepolisian, yang bersangkutan tidak memiliki catatan atau"
                    + " keterlibatan dalam kegiatan kriminal apa pun sampai dengan tanggal dikeluarkannya surat ini.",
            "A search of the police records up to the date of this certificate has found no record of the person named"
                    + " above and no involvement in any criminal activity.");
    private static final Text SIGNATORY = new Text(
            "a.n. Kepala Kepolisian Resor Kota Banjarmasin, Kasat Intelkam",
            "For the chief of the Banjarmasin city police, head of intelligence and security");
    private static final Map<String, String> GENDERS =
            Map.of("MALE", "Laki-laki / Male", "FEMALE", "Perempuan / Female");
    private static final Map<String, String> PURPOSES = Map.of(
            "EMPLOYMENT", "Melamar pekerjaan / Employment",
            "EDUCATION", "Melanjutkan pendidikan / Education",
            "CIVIL_SERVICE", "Pendaftaran ASN, TNI atau Polri / Civil or armed service",
            "PUBLIC_OFFICE", "Pencalonan jabatan publik / Standing for public office",
            "VISA", "Visa atau ke luar negeri / Visa or going abroad",
            "OTHER", "Keperluan lain / Other");

    private GoodConduct() {}

    static Certificate of(Grant grant) {
        var dossier = grant.dossier();
        var issuedOn = Text.of(grant.issuedOn());
        var validUntil = Text.of(grant.issuedOn().plusMonths(6));
        var title = new Text("SURAT KETERANGAN CATATAN KEPOLISIAN", "Police record certificate");
        return new Certificate(
                new Head(AUTHORITY, title, number(grant)),
                OPENING,
                facts(grant, dossier),
                List.of(
                        NOTHING_ON_RECORD,
                        new Text(
                                "Berlaku dari %s sampai dengan %s.".formatted(issuedOn.id(), validUntil.id()),
                                "Valid from %s to %s.".formatted(issuedOn.en(), validUntil.en()))),
                new Closing(new Text("Banjarmasin, " + issuedOn.id(), "Banjarmasin, " + issuedOn.en()), SIGNATORY));
    }

    private static List<Fact> facts(Grant grant, Dossier dossier) {
        return List.of(
                Fact.of("Nama", "Name", dossier.written("applicantName")),
                Fact.of("Jenis kelamin", "Sex", dossier.written("applicantGender", GENDERS)),
                Fact.of(
                        "Tempat dan tanggal lahir",
                        "Place and date of birth",
                        dossier.written("applicantBirthPlace") + ", " + dossier.written("applicantBirthDate")),
                Fact.of("Agama", "Religion", dossier.written("applicantReligion")),
                Fact.of("Pekerjaan", "Occupation", dossier.written("applicantOccupation")),
                Fact.of("Alamat", "Address", dossier.written("address")),
                Fact.of("Nomor induk kependudukan", "Identity number", dossier.written("applicantNik")),
                Fact.of("Keperluan", "Purpose", dossier.written("purpose", PURPOSES)),
                Fact.of("Nomor pendaftaran", "Registration number", grant.registrationNumber()));
    }

    private static String number(Grant grant) {
        return "SKCK/%s/YAN.2.3./%d/SATINTELKAM"
                .formatted(grant.serial(), grant.issuedOn().getYear());
    }
}
