package id.mppdigital.portal.mall;

import id.mppdigital.portal.api.Refusal;
import id.mppdigital.portal.mall.Compared.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who looked at what.
 *
 * @param refusal why the platform doesn't answer that question; null when it does
 */
public record LooksPage(
        LookFilter filter,
        List<Compared> looks,
        @Nullable String next,
        @Nullable Refusal refusal) {
    /** How many of this page are so. */
    public long count(Verdict verdict) {
        return looks.stream().filter(look -> look.verdict() == verdict).count();
    }

    public boolean isConfirmed() {
        return count(Verdict.CONFIRMED) == looks.size();
    }

    /** Whether the two records contradict each other. */
    public boolean isAlarming() {
        return count(Verdict.MISSING) + count(Verdict.DIFFERENT) > 0;
    }
}
