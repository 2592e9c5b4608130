package id.mppdigital.samples.disdukcapil;

import id.mppdigital.samples.agency.rules.Rules.Grant;
import id.mppdigital.samples.paper.Certificate;
import id.mppdigital.samples.paper.Certificate.Closing;
import id.mppdigital.samples.paper.Certificate.Fact;
import id.mppdigital.samples.paper.Certificate.Head;
import id.mppdigital.samples.paper.Text;
import java.util.List;

/** The letter on a move (Permendagri 108/2019): it proves it to whoever changes a card because of it. */
final class MoveLetter {
    private static final Text OPENING = new Text(
            "Menerangkan bahwa telah terdaftar perpindahan:", "This certifies that the following move was registered:");

    private MoveLetter() {}

    static Certificate of(Grant grant) {
        var dossier = grant.dossier();
        var issuedOn = Text.of(grant.issuedOn());
        return new Certificate(
                new Head(
                        BirthCertificate.AUTHORITY,
                        new Text("SURAT KETERANGAN PINDAH", "Letter on a move"),
                        "6371-SKP-%s-%s".formatted(grant.issuedOn().getYear(), grant.serial())),
                OPENING,
                List.of(
                        Fact.of("Nama", "Name", dossier.written("applicantName")),
                        Fact.of("NIK", "NIK", dossier.written("applicantNik")),
                        Fact.of("Alamat asal", "Former address", dossier.written("address")),
                        Fact.of("Alamat tujuan", "New address", dossier.written("destinationAddress")),
                        Fact.of("Nomor pendaftaran", "Registration number", grant.registrationNumber())),
                List.of(),
                new Closing(
                        new Text("Banjarmasin, " + issuedOn.id(), "Banjarmasin, " + issuedOn.en()),
                        BirthCertificate.SIGNATORY));
    }
}
