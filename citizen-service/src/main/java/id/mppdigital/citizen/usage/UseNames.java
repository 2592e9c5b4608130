package id.mppdigital.citizen.usage;

import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.identity.Citizens;
import id.mppdigital.citizen.keys.CitizenKeys;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * The names of who acted for whom, beside the entries of the ledger: as they were then, locked with the key of whose
 * ledger it is. An account may be gone later, and its name with it.
 */
@Repository
class UseNames {
    private final JdbcClient jdbc;
    private final CitizenKeys keys;
    private final Citizens citizens;
    private final JsonMapper json;

    UseNames(JdbcClient jdbc, CitizenKeys keys, Citizens citizens, JsonMapper json) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.citizens = citizens;
        this.json = json;
    }

    /**
     * @param principal for whom was acted; null where no name is known
     * @param representative who acted; null where no name is known
     */
    record Names(@Nullable String principal, @Nullable String representative) {
        /** Without the names, so that no log shows them by accident. */
        @Override
        public String toString() {
            return "Names";
        }
    }

    /** In the ledger of whom somebody acted for. The other way round both have to be told: see the next method. */
    void keep(Entry entry) {
        var reader = entry.use().reader();
        if (reader != null
                && reader.role() == DataUse.Reader.Role.REPRESENTATIVE
                && !reader.id().equals(entry.account())) {
            keep(entry, entry.account(), reader.id());
        }
    }

    /** For both, who know each other: in either ledger. */
    void keep(Entry entry, String principal, String representative) {
        var id = entry.use().id();
        var names = new Names(name(principal), name(representative));
        keys.now(entry.account())
                .ifPresent(
                        key -> jdbc.sql("insert into use_names (use, account, names) values (:use, :account, :names)")
                                .param("use", id)
                                .param("account", entry.account())
                                .param("names", key.lock(place(id), json.writeValueAsString(names)))
                                .update());
    }

    private @Nullable String name(String account) {
        return citizens.find(account)
                .map(Citizen::contact)
                .map(contact -> contact.name())
                .orElse(null);
    }

    private record Kept(UUID use, String account, byte[] names) {}

    /** Of those that have any; of nobody once the key is destroyed. */
    Map<UUID, Names> of(Collection<UUID> uses) {
        var found = new HashMap<UUID, Names>();
        jdbc.sql("select use, account, names from use_names where use = any(:uses)")
                .param("uses", uses.toArray(UUID[]::new))
                .query(Kept.class)
                .list()
                .forEach(kept -> keys.open(kept.account(), place(kept.use()), kept.names())
                        .ifPresent(names -> found.put(kept.use(), json.readValue(names, Names.class))));
        return found;
    }

    void erase(Collection<String> accounts) {
        jdbc.sql("delete from use_names where account in (:accounts)")
                .param("accounts", accounts)
                .update();
    }

    private static String place(UUID use) {
        return "use_names.names/" + use;
    }
}
