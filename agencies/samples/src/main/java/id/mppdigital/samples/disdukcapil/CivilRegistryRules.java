package id.mppdigital.samples.disdukcapil;

import id.mppdigital.samples.agency.rules.Correction;
import id.mppdigital.samples.agency.rules.Dossier;
import id.mppdigital.samples.agency.rules.Mark;
import id.mppdigital.samples.agency.rules.Rules;
import id.mppdigital.samples.agency.rules.Rules.Fee;
import id.mppdigital.samples.agency.rules.Rules.Grant;
import id.mppdigital.samples.agency.rules.Verdict;
import id.mppdigital.samples.agency.rules.Verdict.Granted;
import id.mppdigital.samples.agency.rules.Verdict.Incomplete;
import id.mppdigital.samples.paper.Certificate;
import id.mppdigital.samples.paper.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Decides what the civil registry is asked for; births are looked at closely, the rest needs an applicant. */
class CivilRegistryRules implements Rules {
    private static final Set<String> BY_COURT = Set.of("/name", "/birthDate");
    private static final String BIRTH = "akta-kelahiran";
    private static final String DEATH = "akta-kematian";
    private static final String MARRIAGE = "akta-perkawinan";
    private static final String FAMILY_CARD = "kartu-keluarga";
    private static final String MOVE = "pindah-datang";
    private static final ZoneId BANJARMASIN = ZoneId.of("Asia/Makassar");

    private final Clock clock;

    CivilRegistryRules(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Text agency() {
        return new Text("Disdukcapil Kota Banjarmasin", "Civil registry of Banjarmasin");
    }

    /** Papers of the population register are free (UU 24/2013, article 79A). */
    @Override
    public Optional<Fee> fee(String service) {
        return Optional.empty();
    }

    @Override
    public Optional<Certificate> certificate(Grant grant) {
        return switch (grant.service()) {
            case BIRTH -> Optional.of(BirthCertificate.of(grant));
            case DEATH -> Optional.of(DeathCertificate.of(grant));
            case MARRIAGE -> Optional.of(MarriageCertificate.of(grant));
            case MOVE -> Optional.of(MoveLetter.of(grant));
            default -> Optional.empty();
        };
    }

    /**
     * A birth makes a NIK and the certificate's number, a move the new address. Of a death the registry says what the
     * deceased was to the applicant. A family's card has its number: of a
     * family that begins a new one, else the one that it had.
     */
    @Override
    public Map<String, Object> findings(Grant grant) {
        return switch (grant.service()) {
            case BIRTH ->
                Map.of("childNik", NewNik.of(grant), "birthCertificateNumber", BirthCertificate.number(grant));
            case MARRIAGE ->
                Map.of("marriageCertificateNumber", MarriageCertificate.number(grant), "maritalStatus", "MARRIED");
            case DEATH -> Kin.ofTheDeceased(grant);
            case FAMILY_CARD -> cardNumber(grant);
            case MOVE -> NewAddress.of(grant);
            default -> Map.of();
        };
    }

    private static Map<String, Object> cardNumber(Grant grant) {
        return isNewFamily(grant)
                ? Map.of("cardNumber", NewFamily.cardNumber(grant))
                : grant.dossier()
                        .answer("familyCardNumber")
                        .map(number -> Map.<String, Object>of("cardNumber", number))
                        .orElse(Map.of());
    }

    private static boolean isNewFamily(Grant grant) {
        return grant.dossier().answer("reason").filter("NEW"::equals).isPresent();
    }

    /**
     * A name and a date of birth change by a court's decision alone (UU 23/2006, article 52 for names); this sample has
     * none. Everything else is taken as proved: a sample looks at no papers.
     */
    @Override
    public Correction.Answer correct(Correction correction) {
        return BY_COURT.stream().anyMatch(correction.fact()::endsWith)
                ? Correction.Answer.kept("Perubahan nama dan tanggal lahir memerlukan penetapan pengadilan. / "
                        + "A name or date of birth changes by a court's decision.")
                : Correction.Answer.corrected("Data kependudukan sudah diperbaiki. / The register is corrected.");
    }

    @Override
    public Verdict judge(String service, Dossier dossier) {
        return switch (service) {
            case BIRTH -> birth(dossier);
            default ->
                dossier.answer("applicantNik").isPresent()
                        ? new Granted()
                        : incomplete(
                                "applicant-missing", "NIK pemohon belum diisi.", "The applicant's NIK is missing.");
        };
    }

    private Verdict birth(Dossier dossier) {
        if (!dossier.has("birth-letter")) {
            return incomplete(
                    "birth-letter-missing",
                    "Surat keterangan lahir belum dilampirkan.",
                    "The birth letter is not attached.");
        }
        if (dossier.answer("childName").isEmpty()) {
            return incomplete("child-name-missing", "Nama anak belum diisi.", "The child's name is missing.");
        }
        var born = dossier.answer("childBirthDate", "birthDate").flatMap(CivilRegistryRules::date);
        if (born.isEmpty()) {
            return incomplete(
                    "birth-date-missing",
                    "Tanggal lahir anak belum diisi atau tidak terbaca.",
                    "The child's date of birth is missing or not readable.");
        }
        if (born.get().isAfter(LocalDate.now(clock.withZone(BANJARMASIN)))) {
            return incomplete(
                    "birth-date-in-future",
                    "Tanggal lahir anak berada di masa depan.",
                    "The child's date of birth is in the future.",
                    marked(dossier, "childBirthDate"));
        }
        var witness = dossier.answer("witness1Nik");
        if (witness.isPresent() && witness.equals(dossier.answer("witness2Nik"))) {
            return incomplete(
                    "same-witness-twice",
                    "Kedua saksi harus orang yang berbeda.",
                    "The two witnesses must be different people.",
                    marked(dossier, "witness2Name", "witness2Nik"));
        }
        return new Granted();
    }

    private static Optional<LocalDate> date(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Verdict incomplete(String code, String indonesian, String english, String... fields) {
        var reason = new Text(indonesian, english);
        return new Incomplete(
                code,
                reason,
                Stream.of(fields).map(field -> new Mark(field, reason)).toList());
    }

    /** Only fields that this form has, for an earlier one had other names: all that was answered. */
    private static String[] marked(Dossier dossier, String... fields) {
        return Stream.of(fields)
                .filter(field -> dossier.answer(field).isPresent())
                .toArray(String[]::new);
    }
}
