package id.mppdigital.citizen.consent;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.mppdigital.citizen.registers.BaseRegister;
import id.mppdigital.citizen.registers.manifest.RegisterBasis;
import id.mppdigital.citizen.registers.manifest.RegisterName;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A register, or something that a service is given on consent alone, as its citizen sees it.
 *
 * @param source the register's code, the first part of its fields' sources; or a service and its field, with a dot
 * @param granted whether it may be asked; also where nothing was decided, which is no consent
 * @param since when the citizen last decided; null when never
 * @param law on what the platform rests when it asks
 * @param basis on what the register's own data are processed
 * @param text names what all this says: a decision that brings it was made about this wording
 * @param history all decisions, newest first
 */
record Consent(
        String source,
        boolean granted,
        @Nullable Instant since,
        RegisterName name,
        Text meaning,
        Text law,
        @Nullable RegisterBasis basis,
        String text,
        List<Decision> history) {
    record Text(String id, String en) {}

    private static final Text LAW = new Text(
            "UU 27/2022 (Pelindungan Data Pribadi): permohonan Anda diproses atas dasar pelayanan publik, Pasal 20"
                    + " ayat (2) huruf e. Begitu pula pengisian otomatis selama Anda belum memutuskan. Pengisian otomatis"
                    + " bersifat pilihan: Anda dapat menyetujuinya, atau menghentikannya kapan saja, Pasal 9.",
            "Law 27/2022 (Personal Data Protection): your application is processed for the public service, article 20 (2)"
                    + " (e). So is prefilling as long as you have not decided. It is optional: you may agree to it, or stop"
                    + " it at any time, article 9.");

    static final Text SHARING_LAW = new Text(
            "UU 27/2022 (Pelindungan Data Pribadi): ini hanya dibagikan atas persetujuan Anda, Pasal 20 ayat (2) huruf a."
                    + " Anda dapat menariknya kapan saja, Pasal 9; sejak saat itu tidak dibagikan lagi.",
            "Law 27/2022 (Personal Data Protection): this is shared on your consent alone, article 20 (2) (a). You may"
                    + " withdraw it at any time, article 9; from then on it is shared no more.");

    /** @param decisions newest first */
    static Consent of(BaseRegister register, List<Decision> decisions) {
        return new Consent(
                register.code(),
                isGranted(decisions),
                decisions.isEmpty() ? null : decisions.getFirst().at(),
                register.name(),
                meaning(register.name()),
                LAW,
                register.basis(),
                textOf(register),
                decisions);
    }

    /** What a service is given beyond what it needs; not granted until the citizen agrees. */
    static Consent of(Sharing sharing, List<Decision> decisions) {
        return new Consent(
                sharing.source(),
                !decisions.isEmpty() && decisions.getFirst().granted(),
                decisions.isEmpty() ? null : decisions.getFirst().at(),
                new RegisterName(sharing.label().id(), sharing.label().en()),
                new Text(sharing.words().id(), sharing.words().en()),
                SHARING_LAW,
                null,
                sharing.text(),
                decisions);
    }

    /** Changes with every word that the citizen reads. */
    static String textOf(BaseRegister register) {
        var words = register.name() + "\n" + meaning(register.name()) + "\n" + LAW + "\n" + register.basis();
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Whether it may be asked. Who never decided has consented to nothing, and stopped nothing. */
    static boolean isGranted(List<Decision> decisions) {
        return decisions.isEmpty() || decisions.getFirst().granted();
    }

    private static Text meaning(RegisterName name) {
        return new Text(
                "Saat Anda membuka formulir, platform menanyakan " + name.id()
                        + " dan memakai kembali jawabannya agar Anda"
                        + " tidak mengetik ulang. Jika ditarik, platform tidak bertanya lagi, menghapus jawaban yang"
                        + " tersimpan, dan Anda mengetik sendiri isiannya.",
                "When you open a form, the platform asks " + name.en() + " and reuses its answers, so that you need not"
                        + " type them again. If you withdraw it, the platform asks no more, deletes the stored answers, and"
                        + " you type these fields yourself.");
    }
}
