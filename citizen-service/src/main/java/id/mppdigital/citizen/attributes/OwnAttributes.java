package id.mppdigital.citizen.attributes;

import id.mppdigital.citizen.keys.CopyPart;
import id.mppdigital.citizen.keys.PersonalData;
import id.mppdigital.platform.problem.Wording;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A person's facts, for their copy and their erasure. */
@Repository
class OwnAttributes implements PersonalData {
    private final JdbcClient jdbc;
    private final Attributes attributes;

    OwnAttributes(JdbcClient jdbc, Attributes attributes) {
        this.jdbc = jdbc;
        this.attributes = attributes;
    }

    @Override
    public CopyPart copy(Collection<String> accounts) {
        var title = new Wording("Data yang kami ketahui tentang Anda", "Facts that we know about you");
        return CopyPart.of("facts", title, attributes.of(accounts), Fact::told);
    }

    @Override
    public void erase(Collection<String> accounts) {
        jdbc.sql("""
                with answered as (delete from answered_fact where account in (:accounts))
                delete from attribute where account in (:accounts)
                """).param("accounts", accounts).update();
    }
}
