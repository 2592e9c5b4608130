package id.mppdigital.citizen.keys;

import com.google.crypto.tink.Aead;
import id.mppdigital.citizen.protection.AtRest;
import id.mppdigital.platform.events.Ids;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives each account its key, and opens what was locked with it. */
@Component
public class CitizenKeys {
    private final DataKeys keys;
    private final KeyManagement management;
    private final RecentKeys recent;
    private final AtRest atRest;
    private final SecureRandom random = new SecureRandom();

    CitizenKeys(DataKeys keys, KeyManagement management, RecentKeys recent, AtRest atRest) {
        this.keys = keys;
        this.management = management;
        this.recent = recent;
        this.atRest = atRest;
    }

    /**
     * The account's key to write with, made at its first use. It is not destroyed before the transaction ends; whoever
     * writes for several accounts takes their keys in the order of the accounts, and before any other row.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public CitizenKey of(String account) {
        return usable(keys.hold(account).orElseGet(() -> make(account)));
    }

    /** The account's key as it is now, to lock what is stored outside of this database; none is made. */
    public Optional<CitizenKey> now(String account) {
        return keys.current(account).map(this::usable);
    }

    /** The account's key, which is not destroyed before the transaction ends; none is made. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<CitizenKey> held(String account) {
        return keys.hold(account).map(this::usable);
    }

    private CitizenKey usable(DataKey key) {
        return new CitizenKey(key.id(), key.account(), unwrapped(key));
    }

    private DataKey make(String account) {
        var plain = new byte[SymmetricKey.BYTES];
        random.nextBytes(plain);
        var id = Ids.next();
        keys.add(new DataKey(id, account, management.wrap(plain, DataKey.context(id, account))));
        return keys.hold(account)
                .orElseThrow(() -> new IllegalStateException("the account's key was destroyed at this moment"));
    }

    /**
     * Opens a value with its citizen's key; one from before there were such keys, with the service's.
     *
     * @return empty when the key was destroyed
     * @throws IllegalStateException when the value was altered, or moved to another account or place
     */
    public Optional<String> open(String account, String place, byte[] locked) {
        if (!CitizenKey.locked(locked)) {
            return Optional.of(atRest.openText(place, locked));
        }
        var id = CitizenKey.id(locked);
        return recent.find(id)
                .or(() -> keys.find(id).map(this::unwrapped))
                .map(key -> new CitizenKey(id, account, key).open(place, locked));
    }

    /** Until the transaction ends the account is not erased; false when it was, or never had a key. Makes none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean hold(String account) {
        return keys.hold(account).isPresent();
    }

    /** The same for several, in the order of the accounts. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Collection<String> accounts) {
        keys.hold(accounts);
    }

    /**
     * Until the transaction ends nobody writes for a person. Not after {@link #of}: two who held the key and want to
     * lock it would wait for each other.
     *
     * @return whether there is a key; false when the person was erased meanwhile
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean lock(Collection<String> accounts) {
        return !keys.lock(accounts).isEmpty();
    }

    /**
     * Destroys the keys of a person's accounts, once nobody writes with them. Until the transaction ends, entries of the
     * ledger and decisions about consent may be deleted.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void destroy(Collection<String> accounts) {
        keys.remove(accounts).forEach(recent::forget);
        keys.allowErasing();
    }

    private Aead unwrapped(DataKey key) {
        return recent.find(key.id()).orElseGet(() -> {
            var unwrapped = SymmetricKey.of(management.unwrap(key.wrapped(), key.context()));
            recent.add(key.id(), unwrapped);
            return unwrapped;
        });
    }
}
