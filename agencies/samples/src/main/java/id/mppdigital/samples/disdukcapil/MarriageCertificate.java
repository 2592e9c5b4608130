package id.mppdigital.samples.disdukcapil;

import id.mppdigital.samples.agency.rules.Rules.Grant;
import id.mppdigital.samples.paper.Certificate;
import id.mppdigital.samples.paper.Certificate.Closing;
import id.mppdigital.samples.paper.Certificate.Fact;
import id.mppdigital.samples.paper.Certificate.Head;
import id.mppdigital.samples.paper.Text;
import java.util.List;

/** The extract of the register of marriages (Permendagri 108/2019). */
final class MarriageCertificate {
    private static final Text OPENING = new Text(
            "Berdasarkan akta perkawinan, telah dicatat perkawinan antara:",
            "According to the register of marriages, there were married:");

    private MarriageCertificate() {}

    static Certificate of(Grant grant) {
        var dossier = grant.dossier();
        var issuedOn = Text.of(grant.issuedOn());
        return new Certificate(
                new Head(
                        BirthCertificate.AUTHORITY,
                        new Text("KUTIPAN AKTA PERKAWINAN", "Extract of the register of marriages"),
                        number(grant)),
                OPENING,
                List.of(
                        Fact.of("Pemohon", "Applicant", dossier.written("applicantName")),
                        Fact.of("Pasangan", "Partner", dossier.written("partnerName")),
                        Fact.of("Tanggal perkawinan", "Day of the wedding", dossier.written("weddingDate")),
                        Fact.of("Nomor pendaftaran", "Registration number", grant.registrationNumber())),
                List.of(),
                new Closing(
                        new Text("Banjarmasin, " + issuedOn.id(), "Banjarmasin, " + issuedOn.en()),
                        BirthCertificate.SIGNATORY));
    }

    static String number(Grant grant) {
        return "6371-KW-%s-%s".formatted(grant.issuedOn().getYear(), grant.serial());
    }
}
