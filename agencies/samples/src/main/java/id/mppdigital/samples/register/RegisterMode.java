package id.mppdigital.samples.register;

/** How the register behaves: as it should, unreachable, silent, or refusing everybody. */
enum RegisterMode {
    UP,
    DOWN,
    HANG,
    QUOTA,
    LOGIN_FAILED
}
