package id.mppdigital.samples.disdukcapil;

import id.mppdigital.samples.agency.rules.Rules.Grant;
import id.mppdigital.samples.paper.Certificate;
import id.mppdigital.samples.paper.Certificate.Closing;
import id.mppdigital.samples.paper.Certificate.Fact;
import id.mppdigital.samples.paper.Certificate.Head;
import id.mppdigital.samples.paper.Text;
import java.util.List;

/** The extract of the register of deaths (Permendagri 108/2019). */
final class DeathCertificate {
    private static final Text OPENING = new Text(
            "Berdasarkan akta kematian, telah meninggal dunia:", "According to the register of deaths, there died:");

    private DeathCertificate() {}

    static Certificate of(Grant grant) {
        var dossier = grant.dossier();
        var issuedOn = Text.of(grant.issuedOn());
        return new Certificate(
                new Head(
                        BirthCertificate.AUTHORITY,
                        new Text("KUTIPAN AKTA KEMATIAN", "Extract of the register of deaths"),
                        "6371-KM-%s-%s".formatted(grant.issuedOn().getYear(), grant.serial())),
                OPENING,
                List.of(
                        Fact.of("Nama almarhum", "Name of the deceased", dossier.written("deceasedName")),
                        Fact.of("NIK almarhum", "NIK of the deceased", dossier.written("deceasedNik")),
                        Fact.of("Tanggal meninggal", "Date of death", dossier.written("deathDate")),
                        Fact.of("Tempat meninggal", "Place of death", dossier.written("deathPlace")),
                        Fact.of("Pelapor", "Reported by", dossier.written("applicantName")),
                        Fact.of("Nomor pendaftaran", "Registration number", grant.registrationNumber())),
                List.of(),
                new Closing(
                        new Text("Banjarmasin, " + issuedOn.id(), "Banjarmasin, " + issuedOn.en()),
                        BirthCertificate.SIGNATORY));
    }
}
