package id.mppdigital.samples.polres;

import id.mppdigital.samples.agency.rules.Dossier;
import id.mppdigital.samples.agency.rules.Rules;
import id.mppdigital.samples.agency.rules.Rules.Fee;
import id.mppdigital.samples.agency.rules.Rules.Grant;
import id.mppdigital.samples.agency.rules.Verdict;
import id.mppdigital.samples.agency.rules.Verdict.Granted;
import id.mppdigital.samples.agency.rules.Verdict.Incomplete;
import id.mppdigital.samples.agency.rules.Verdict.Refused;
import id.mppdigital.samples.paper.Certificate;
import id.mppdigital.samples.paper.Text;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Decides what the police are asked for. A sample: the legal references are not legal advice. */
class PoliceRules implements Rules {
    private static final Set<String> NO = Set.of("false", "no", "none", "tidak", "tidak ada", "0");

    /** PP 76/2020 on the state revenue of the police. */
    private static final Fee GOOD_CONDUCT_FEE = new Fee(
            30_000,
            new Text(
                    "Kas Negara: PNBP Kepolisian Negara Republik Indonesia",
                    "State treasury: revenue of the Indonesian National Police"),
            new Text(
                    "Bayar di bank, kantor pos, ATM, mobile banking, atau dompet digital: pilih Penerimaan Negara (MPN),"
                            + " lalu masukkan kode billing.",
                    "Pay at a bank, post office or ATM, or by mobile banking or e-wallet: choose Penerimaan Negara (MPN),"
                            + " then enter the billing code."));

    @Override
    public Text agency() {
        return new Text("Polresta Banjarmasin", "Banjarmasin police");
    }

    @Override
    public Optional<Fee> fee(String service) {
        return isGoodConduct(service) ? Optional.of(GOOD_CONDUCT_FEE) : Optional.empty();
    }

    /** A licence is a card, and collected. */
    @Override
    public Optional<Certificate> certificate(Grant grant) {
        return isGoodConduct(grant.service()) ? Optional.of(GoodConduct.of(grant)) : Optional.empty();
    }

    @Override
    public Verdict judge(String service, Dossier dossier) {
        if (!dossier.has("photo")) {
            return new Incomplete(
                    "photo-missing", new Text("Pasfoto belum dilampirkan.", "The photograph is not attached."));
        }
        return isGoodConduct(service) ? goodConduct(dossier) : new Granted();
    }

    private static boolean isGoodConduct(String service) {
        return service.equals("skck");
    }

    private static Verdict goodConduct(Dossier dossier) {
        var history = dossier.answer("criminalHistory", "history");
        if (history.isEmpty()) {
            return new Incomplete(
                    "history-missing",
                    new Text("Riwayat perkara belum diisi.", "The history of cases is not answered."));
        }
        return NO.contains(history.get().strip().toLowerCase(Locale.ROOT))
                ? new Granted()
                : new Refused(
                        "criminal-history",
                        new Text(
                                "Pemohon menyatakan pernah tersangkut perkara pidana.",
                                "The applicant has declared an involvement in a criminal case."),
                        "Perpol 6/2023 tentang Penerbitan SKCK",
                        "Keberatan tertulis kepada Kapolresta Banjarmasin paling lama 21 hari kerja sejak keputusan"
                                + " diterima (UU 30/2014 Pasal 77). Written objection to the chief of police within"
                                + " 21 working days.");
    }
}
