package id.mppdigital.citizen.consent;

import java.time.Instant;

/** One time that a citizen withdrew a register or granted it again. */
record Decision(boolean granted, Instant at) {}
