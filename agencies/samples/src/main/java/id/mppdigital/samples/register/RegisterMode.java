package id.mppdigital.samples.register;

/** How the register behaves: as it should, unreachable, silent, refusing everybody, or lying. */
enum RegisterMode {
    UP,
    DOWN,
    HANG,
    QUOTA,
    LOGIN_FAILED,
    /** A web page of 5 MB stands where the answer belongs. */
    GARBAGE
}
