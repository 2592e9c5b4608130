package id.mppdigital.application.secrecy;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All owners' keys, sealed for this service. */
@Repository
class PersonKeys {
    private final JdbcClient jdbc;

    PersonKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record PersonKey(UUID id, String wrapped) {}

    Optional<PersonKey> find(Owner owner) {
        return jdbc.sql("select id, wrapped from person_key where owner = :name")
                .paramSource(owner)
                .query(PersonKey.class)
                .optional();
    }

    /** Nobody destroys it until the transaction ends. */
    Optional<PersonKey> hold(Owner owner) {
        return jdbc.sql("select id, wrapped from person_key where owner = :name for key share")
                .paramSource(owner)
                .query(PersonKey.class)
                .optional();
    }

    /** Does nothing when another transaction made the owner's key first, and waits for that one. */
    void add(Owner owner, PersonKey key) {
        jdbc.sql("""
                insert into person_key (owner, id, wrapped) values (:name, :id, cast(:wrapped as jsonb))
                on conflict (owner) do nothing
                """).paramSource(owner).paramSource(key).update();
    }
}
