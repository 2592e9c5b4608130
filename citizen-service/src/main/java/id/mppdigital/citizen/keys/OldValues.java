package id.mppdigital.citizen.keys;

/** Stored values from before each citizen had a key. */
public interface OldValues {
    /**
     * Locks some of them with their citizens' keys, in the running transaction.
     *
     * @return how many were found; 0 at the end
     */
    int relock(int limit);
}
