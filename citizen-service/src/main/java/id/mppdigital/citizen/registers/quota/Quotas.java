package id.mppdigital.citizen.registers.quota;

/** Counts the calls of a day to each register, over all instances. */
@FunctionalInterface
public interface Quotas {
    /** Takes one call off the day's quota; false when none is left. */
    boolean take(String register, long perDay);
}
