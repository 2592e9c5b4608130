package id.mppdigital.samples.disdukcapil;

import id.mppdigital.samples.agency.rules.Rules.Grant;
import id.mppdigital.samples.paper.Certificate;
import id.mppdigital.samples.paper.Certificate.Closing;
import id.mppdigital.samples.paper.Certificate.Fact;
import id.mppdigital.samples.paper.Certificate.Head;
import id.mppdigital.samples.paper.Text;
import java.util.List;
import java.util.Map;

/** The extract of the register of births (Permendagri 108/2019). */
final class BirthCertificate {
    static final List<String> AUTHORITY =
            List.of("REPUBLIK INDONESIA", "DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL", "KOTA BANJARMASIN");
    private static final Text OPENING = new Text(
            "Berdasarkan akta kelahiran, telah lahir:", "According to the register of births, there was born:");
    static final Text SIGNATORY = new Text("Pejabat Pencatatan Sipil", "Civil registrar");
    private static final Map<String, String> GENDERS =
            Map.of("MALE", "Laki-laki / Male", "FEMALE", "Perempuan / Female");

    private BirthCertificate() {}

    static Certificate of(Grant grant) {
        var issuedOn = Text.of(grant.issuedOn());
        return new Certificate(
                new Head(
                        AUTHORITY,
                        new Text("KUTIPAN AKTA KELAHIRAN", "Extract of the register of births"),
                        number(grant)),
                OPENING,
                facts(grant),
                List.of(),
                new Closing(new Text("Banjarmasin, " + issuedOn.id(), "Banjarmasin, " + issuedOn.en()), SIGNATORY));
    }

    static String number(Grant grant) {
        return "6371-LU-%s-%s".formatted(grant.issuedOn().getYear(), grant.serial());
    }

    private static List<Fact> facts(Grant grant) {
        var dossier = grant.dossier();
        return List.of(
                Fact.of("Nama anak", "Child's name", dossier.written("childName")),
                Fact.of("Jenis kelamin", "Sex", dossier.written("childGender", GENDERS)),
                Fact.of("Tempat lahir", "Place of birth", dossier.written("childBirthPlace")),
                Fact.of("Tanggal lahir", "Date of birth", dossier.written("childBirthDate")),
                Fact.of("Anak ke-", "Birth order", dossier.written("childBirthOrder")),
                Fact.of("Orang tua", "Parent", dossier.written("applicantName")),
                Fact.of("Orang tua yang lain", "Other parent", dossier.written("otherParentName")),
                Fact.of("Nomor pendaftaran", "Registration number", grant.registrationNumber()));
    }
}
