package id.mppdigital.citizen.keys;

import java.util.List;

/** Stored values from before each citizen had a key. */
public interface OldValues {
    /** The accounts that still have some, in their order, from after this one on; {@code ""} begins. */
    List<String> accountsAfter(String account, int limit);

    /**
     * Locks all of the account's with its own key, in the running transaction.
     *
     * @throws IllegalStateException when one was altered, so that it can't be opened
     */
    void relock(String account);
}
