package id.mppdigital.statistics.criteria;

import static id.mppdigital.statistics.criteria.Verdict.MET;
import static id.mppdigital.statistics.criteria.Verdict.NOT_MEASURED;
import static id.mppdigital.statistics.criteria.Verdict.NOT_MET;

import id.mppdigital.platform.problem.Wording;
import org.jspecify.annotations.Nullable;

/** The eleven criteria in the ministry's order. How each is measured is this platform's reading of its name. */
enum Criterion {
    GENERAL_INFORMATION("Informasi umum", "General information") {
        @Override
        Finding judge(Evidence evidence) {
            var offer = evidence.offer();
            return found(
                    offer.services() > 0 && offer.described() == offer.services() ? MET : NOT_MET,
                    "{0} dari {1} layanan yang dibuka memiliki standar pelayanan yang terbit.",
                    "{0} of {1} open services have a published service standard.",
                    offer.described(),
                    offer.services());
        }
    },
    QUEUE("Antrean", "Queue") {
        @Override
        Finding judge(Evidence evidence) {
            return notMeasured("Platform belum mengelola antrean.", "The platform does not run queues yet.");
        }
    },
    CONSULTATION_AND_COMPLAINTS("Konsultasi dan pengaduan", "Consultation and complaints") {
        @Override
        Finding judge(Evidence evidence) {
            return notMeasured(
                    "Platform belum tersambung dengan SP4N-LAPOR!.",
                    "The platform is not connected with SP4N-LAPOR! yet.");
        }
    },
    SATISFACTION_SURVEY("Survei kepuasan masyarakat (SKM)", "Satisfaction survey (SKM)") {
        @Override
        Finding judge(Evidence evidence) {
            return notMeasured("Platform belum menjalankan survei.", "The platform does not run the survey yet.");
        }
    },
    PERFORMANCE_REPORTING("Pelaporan kinerja", "Performance reporting") {
        @Override
        Finding judge(Evidence evidence) {
            return counted(
                    evidence.report().applications(),
                    evidence,
                    "Kinerja atas sekitar {0} permohonan diumumkan kepada siapa saja.",
                    "The performance on about {0} applications is published for everybody.");
        }
    },
    PROCESSING_AND_TRACKING("Pemrosesan dan pelacakan dokumen", "Document processing and tracking") {
        @Override
        Finding judge(Evidence evidence) {
            return counted(
                    evidence.decided(),
                    evidence,
                    "Sekitar {0} permohonan diproses sampai keputusan, dengan setiap perubahan status tercatat.",
                    "About {0} applications were processed up to the decision, with every change of status on record.");
        }
    },
    COMMITMENT("Komitmen", "Commitment") {
        @Override
        Finding judge(Evidence evidence) {
            return notMeasured(
                    "Keputusan dan anggaran daerah tidak terlihat dari data platform.",
                    "The region's decrees and budget can't be seen in the platform's data.");
        }
    },
    PLATFORM("Platform", "Platform") {
        @Override
        Finding judge(Evidence evidence) {
            var offer = evidence.offer();
            return found(
                    offer.open() && offer.services() > 0 ? MET : NOT_MET,
                    offer.open() ? "{0} layanan dapat diajukan secara daring." : "Mal ini ditutup di platform.",
                    offer.open() ? "{0} services can be applied for online." : "The mall is closed on the platform.",
                    offer.services());
        }
    },
    SUSTAINABILITY("Keberlanjutan", "Sustainability") {
        @Override
        Finding judge(Evidence evidence) {
            var months = evidence.monthsInUse();
            return months == null
                    ? notMeasured(
                            "Mal ini digunakan melalui platform kurang dari tiga bulan penuh.",
                            "The mall has been in use on the platform for less than three full months.")
                    : found(
                            months == Evidence.MONTHS ? MET : NOT_MET,
                            "Ada permohonan dalam {0} dari {1} bulan terakhir; anggaran dan petugas tidak terlihat.",
                            "There were applications in {0} of the last {1} months; budget and staff can't be seen.",
                            months,
                            Evidence.MONTHS);
        }
    },
    SECURITY("Keamanan", "Security") {
        @Override
        Finding judge(Evidence evidence) {
            return notMeasured(
                    "Belum ada hasil uji keamanan independen yang tercatat.",
                    "No result of an independent security test is on record.");
        }
    },
    USER_TESTING("Uji pengguna", "User testing") {
        @Override
        Finding judge(Evidence evidence) {
            return notMeasured(
                    "Belum ada hasil uji oleh pengguna yang tercatat.", "No result of a test with users is on record.");
        }
    };

    private final Wording title;

    Criterion(String id, String en) {
        this.title = new Wording(id, en);
    }

    abstract Finding judge(Evidence evidence);

    Finding found(Verdict verdict, String id, String en, Object... arguments) {
        return new Finding(this, title, verdict, new Wording(id, en).with(arguments));
    }

    Finding notMeasured(String id, String en) {
        return found(NOT_MEASURED, id, en);
    }

    /** A hidden count proves nothing, unless nothing can be applied for. */
    Finding counted(@Nullable Long count, Evidence evidence, String id, String en) {
        if (count != null) {
            return found(MET, id, en, count);
        }
        return evidence.offer().services() == 0
                ? found(NOT_MET, "Belum ada layanan yang dibuka.", "No service is open yet.")
                : notMeasured("Jumlahnya terlalu kecil untuk diumumkan.", "The number is too small to be published.");
    }
}
