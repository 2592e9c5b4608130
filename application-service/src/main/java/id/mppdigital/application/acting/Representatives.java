package id.mppdigital.application.acting;

import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.lifecycle.Change;
import id.mppdigital.application.lifecycle.ChangeListener;
import id.mppdigital.application.refusal.ApplicationRefusal;
import id.mppdigital.application.status.Actor;
import id.mppdigital.platform.problem.Problem;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who filed which application for somebody else, so that they don't decide on it as officers. */
@Repository
public class Representatives implements ChangeListener {
    private final JdbcClient jdbc;

    Representatives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean filed(ApplicationId application, String account) {
        return jdbc.sql("""
                select exists (select from acting where application_id = :application and representative = :account)
                """)
                .param("application", application.value())
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /**
     * The code on the receipt of who filed it for somebody else; it opens the status as long as they may follow it.
     * Empty for anybody else.
     */
    public Optional<String> receiptCode(ApplicationId application, String account) {
        return jdbc.sql("""
                select receipt_code from acting
                where application_id = :application and representative = :account and receipt_code is not null
                """)
                .param("application", application.value())
                .param("account", account)
                .query(String.class)
                .optional();
    }

    /** The applicant is refused by the application itself. */
    @Override
    public void on(Change change) {
        var move = change.move();
        if (move.actor() == Actor.OFFICER && filed(change.now().id(), move.by())) {
            throw Problem.of(ApplicationRefusal.OWN_APPLICATION);
        }
    }
}
