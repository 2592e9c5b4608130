package id.mppdigital.citizen.keys;

import java.util.Collection;

/** Whatever stores data of citizens. */
public interface PersonalData {
    /**
     * Deletes what it holds of a person, in the running transaction.
     *
     * @param accounts all of the person's; their keys are destroyed already
     */
    void erase(Collection<String> accounts);

    /**
     * All that it holds of a person, readable, for the person alone.
     *
     * @param accounts all of the person's
     */
    CopyPart copy(Collection<String> accounts);
}
