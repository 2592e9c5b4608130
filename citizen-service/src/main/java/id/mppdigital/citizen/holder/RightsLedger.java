package id.mppdigital.citizen.holder;

import id.mppdigital.citizen.identity.Citizen;

/** Where it is written that a parent used a right of a child. */
public interface RightsLedger {
    /** Adds it to both ledgers, in the running transaction; a look that stands there since less than an hour, not again. */
    void add(Citizen child, Holder.ByParent parent);
}
