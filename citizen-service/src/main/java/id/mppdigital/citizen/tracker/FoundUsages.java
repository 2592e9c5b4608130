package id.mppdigital.citizen.tracker;

import java.time.Instant;
import java.util.List;

/**
 * Uses of a person's data, as the data tracker names them.
 *
 * @param totalUsages of the period, whatever the limit
 * @param usages latest first
 */
record FoundUsages(int totalUsages, List<Usage> usages) {
    /**
     * @param action why the data was used and whether the citizen had agreed, in the caller's language
     * @param receiverCode of the register, front-end or agency that got the data
     * @param receiverSystem its system, where one is known; otherwise the code again
     */
    record Usage(Instant logtime, String action, String receiverCode, String receiverSystem) {}
}
