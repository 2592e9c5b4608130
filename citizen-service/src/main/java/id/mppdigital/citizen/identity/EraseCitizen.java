package id.mppdigital.citizen.identity;

import id.mppdigital.citizen.erasure.ErasedAccounts;
import id.mppdigital.citizen.keys.CitizenKeys;
import id.mppdigital.citizen.keys.PersonalData;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases a person: destroys the keys of all their accounts, so that no copy of the database opens any more, deletes what
 * this service holds of them, and tells the other services. Whether the law allows it is decided before.
 */
@Component
public class EraseCitizen {
    private final Citizens citizens;
    private final CitizenKeys keys;
    private final List<PersonalData> data;
    private final CitizenEvents events;
    private final ErasedAccounts erased;
    private final Clock clock;

    EraseCitizen(
            Citizens citizens,
            CitizenKeys keys,
            List<PersonalData> data,
            CitizenEvents events,
            ErasedAccounts erased,
            Clock clock) {
        this.citizens = citizens;
        this.keys = keys;
        this.data = data;
        this.events = events;
        this.erased = erased;
        this.clock = clock;
    }

    /** @param account any of the person's */
    @Transactional
    public void erase(String account) {
        var accounts = citizens.accountsOf(account);
        keys.destroy(accounts);
        erased.add(accounts, clock.instant());
        citizens.versionsOf(accounts).forEach((each, version) -> events.erased(each, version + 1));
        data.forEach(each -> each.erase(accounts));
    }
}
