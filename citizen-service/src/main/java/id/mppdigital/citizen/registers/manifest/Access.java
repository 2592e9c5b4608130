package id.mppdigital.citizen.registers.manifest;

/** What an institution's contract with a register allows. */
public enum Access {
    /** The register hands out its data. */
    FETCH,
    /** The register only says whether a claimed value agrees with its data. */
    MATCH
}
