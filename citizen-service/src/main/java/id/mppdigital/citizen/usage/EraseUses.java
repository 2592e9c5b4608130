package id.mppdigital.citizen.usage;

import id.mppdigital.citizen.keys.PersonalData;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes a person out of the ledger. The lines stay, so the chains still verify, but nothing leads from them to anybody. */
@Repository
class EraseUses implements PersonalData {
    private final JdbcClient jdbc;

    EraseUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The chain first: whoever adds an entry locks it before. */
    @Override
    public void erase(Collection<String> accounts) {
        jdbc.sql("update ledger_chain set account = null, secret = null where account in (:accounts)")
                .param("accounts", accounts)
                .update();
        jdbc.sql("delete from data_use where account in (:accounts)")
                .param("accounts", accounts)
                .update();
    }
}
