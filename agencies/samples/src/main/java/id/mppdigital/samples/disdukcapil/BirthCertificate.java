package id.mppdigital.samples.disdukcapil;

import id.mppdigital.samples.agency.Grant;
import id.mppdigital.samples.paper.Certificate;
import id.mppdigital.samples.paper.Certificate.Closing;
import id.mppdigital.samples.paper.Certificate.Fact;
import id.mppdigital.samples.paper.Certificate.Head;
import id.mppdigital.samples.paper.Dates;
import id.mppdigital.samples.paper.Text;
import java.util.List;
import java.util.Map;

/** The extract of the register of births (Permendagri 108/2019). */
final class BirthCertificate {

    private static final List<String> AUTHORITY =
            List.of("REPUBLIK INDONESIA", "DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL", "KOTA BANJARMASIN");
    private static final Text OPENING = new Text(
            "Berdasarkan akta kelahiran, telah lahir:", "According to the register of births, there was born:");
    private static final Text SIGNATORY = new Text("Pejabat Pencatatan Sipil", "Civil registrar");
    private static final Map<String, String> GENDERS =
            Map.of("MALE", "Laki-laki / Male", "FEMALE", "Perempuan / Female");

    private BirthCertificate() {}

    static Certificate of(Grant grant) {
        var registration = grant.registrationNumber();
        var serial = registration.substring(registration.lastIndexOf('-') + 1);
        var issuedOn = Dates.written(grant.issuedOn());
        return new Certificate(
                new Head(
                        AUTHORITY,
                        new Text("KUTIPAN AKTA KELAHIRAN", "Extract of the register of births"),
                        "6371-LU-%s-%s".formatted(grant.issuedOn().getYear(), serial)),
                OPENING,
                facts(grant),
                List.of(),
                new Closing(new Text("Banjarmasin, " + issuedOn.id(), "Banjarmasin, " + issuedOn.en()), SIGNATORY));
    }

    private static List<Fact> facts(Grant grant) {
        var dossier = grant.dossier();
        return List.of(
                fact("Nama anak", "Child's name", answer(grant, "childName")),
                fact(
                        "Jenis kelamin",
                        "Sex",
                        dossier.answer("childGender")
                                .map(code -> GENDERS.getOrDefault(code, code))
                                .orElse("-")),
                fact("Tempat lahir", "Place of birth", answer(grant, "childBirthPlace")),
                fact("Tanggal lahir", "Date of birth", answer(grant, "childBirthDate")),
                fact("Anak ke-", "Birth order", answer(grant, "childBirthOrder")),
                fact("Orang tua", "Parent", answer(grant, "applicantName")),
                fact("Orang tua yang lain", "Other parent", answer(grant, "otherParentName")),
                fact("Nomor pendaftaran", "Registration number", grant.registrationNumber()));
    }

    private static String answer(Grant grant, String field) {
        return grant.dossier().answer(field).orElse("-");
    }

    private static Fact fact(String indonesian, String english, String value) {
        return new Fact(new Text(indonesian, english), value);
    }
}
