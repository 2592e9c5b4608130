package id.mppdigital.citizen.attributes;

/** How sure a fact is. */
public enum Assurance {
    /** A base register said so. */
    REGISTER,
    /** The citizen said so. */
    DECLARED
}
