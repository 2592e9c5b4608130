package id.mppdigital.local.parts;

/** Parts of one stage start side by side, once those of the stage before are ready. */
public enum Stage {
    /** What services need to start at all. */
    FOUNDATION,
    /** The platform itself and the sample agencies. */
    PLATFORM
}
