package id.mppdigital.application.receipt;

import id.mppdigital.application.deadline.DueDates;
import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.ApplicationRows;
import id.mppdigital.platform.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds an application by what its receipt shows. */
@Repository
class ReadStatus {
    private final JdbcClient jdbc;
    private final ApplicationRows rows;
    private final DueDates dueDates;

    ReadStatus(JdbcClient jdbc, ApplicationRows rows, DueDates dueDates) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.dueDates = dueDates;
    }

    /** @param representatives of who filed it for the applicant, as long as they may follow it */
    private record Printed(
            @Nullable String applicants, @Nullable String representatives) {
        static final Printed NOTHING = new Printed(null, null);

        /** Compares both, whichever it is: so it always takes the same time. */
        boolean holds(String code) {
            return ReceiptCode.matches(code, applicants) | ReceiptCode.matches(code, representatives);
        }
    }

    /**
     * Reads the application only after the code was right: an unknown number and a wrong code look the same, also to a
     * clock.
     *
     * @throws Problem 404 {@code not-found}
     */
    PublicStatus read(String registrationNumber, String code) {
        var printed = jdbc.sql("""
                select application.receipt_code as applicants, standing_acting.receipt_code as representatives
                from application left join standing_acting on standing_acting.application_id = application.id
                where registration_number = :number
                """)
                .param("number", registrationNumber)
                .query(Printed.class)
                .optional()
                .orElse(Printed.NOTHING);
        if (!printed.holds(code)) {
            throw Problem.notFound("permohonan", "application");
        }
        return shown(jdbc.sql("select * from application where registration_number = :number")
                .param("number", registrationNumber)
                .query(rows)
                .single());
    }

    private PublicStatus shown(Application application) {
        var status = application.status();
        return new PublicStatus(
                application.registrationNumber(),
                application.mall(),
                application.service(),
                new PublicStatus.Now(
                        status, application.stage(), status.waitingFor().orElse(null)),
                dueDates.of(application).orElse(null),
                application.updatedAt());
    }
}
