package id.mppdigital.citizen.keys.rotation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Since when a key-encryption key is in use, and which ones still are. */
@Repository
class KekUses {
    private final JdbcClient jdbc;

    KekUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return when this key wrapped first: now, if it never did */
    @Transactional
    public Instant since(String kek) {
        jdbc.sql("insert into kek_use (kek) values (:kek) on conflict do nothing")
                .param("kek", kek)
                .update();
        return jdbc.sql("select since from kek_use where kek = :kek")
                .param("kek", kek)
                .query(Instant.class)
                .single();
    }

    /** Those of them that wrap no citizen's key any more. */
    List<String> unused(Collection<String> keks) {
        return jdbc.sql("""
                        select kek from unnest(:keks::text[]) as kek
                        where not exists (select from data_key where data_key.kek = kek.kek)
                        order by kek
                        """)
                .param("keks", keks.toArray(String[]::new))
                .query(String.class)
                .list();
    }
}
