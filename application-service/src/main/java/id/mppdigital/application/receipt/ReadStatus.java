package id.mppdigital.application.receipt;

import id.mppdigital.application.deadline.DueDates;
import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.ApplicationRows;
import id.mppdigital.platform.problem.Problem;
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

    /**
     * Reads the application only after the code was right: an unknown number and a wrong code look the same, also to a
     * clock.
     *
     * @throws Problem 404 {@code not-found}
     */
    PublicStatus read(String registrationNumber, String code) {
        var printed = jdbc.sql("select receipt_code from application where registration_number = :number")
                .param("number", registrationNumber)
                .query(String.class)
                .optional();
        if (!ReceiptCode.matches(code, printed.orElse(null))) {
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
