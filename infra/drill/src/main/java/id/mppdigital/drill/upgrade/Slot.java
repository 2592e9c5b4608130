package id.mppdigital.drill.upgrade;

/** The two places behind a service's address. */
enum Slot {
    FIRST,
    SECOND;

    Slot other() {
        return this == FIRST ? SECOND : FIRST;
    }
}
