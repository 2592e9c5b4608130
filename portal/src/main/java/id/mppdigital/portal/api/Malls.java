package id.mppdigital.portal.api;

import id.mppdigital.portal.api.CatalogueApi.Mall;
import id.mppdigital.portal.page.Away;
import id.mppdigital.portal.page.BrandSettings;
import id.mppdigital.portal.page.NotThere;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * All malls by the name of their region. They change rarely, so every page takes what was read some minutes ago. One
 * that was not among them may just have been published: the catalogue is asked again.
 */
@Component
public class Malls {
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Duration SURE = Duration.ofSeconds(5);

    private record Reading(List<Mall> malls, Instant at) {}

    private final CatalogueApi catalogue;
    private final BrandSettings brand;
    private final Clock clock;
    private volatile @Nullable Reading last;

    Malls(CatalogueApi catalogue, BrandSettings brand, Clock clock) {
        this.catalogue = catalogue;
        this.brand = brand;
        this.clock = clock;
    }

    public List<Mall> all() {
        return asOf(KEPT);
    }

    private List<Mall> asOf(Duration kept) {
        var known = last;
        if (known != null && clock.instant().isBefore(known.at().plus(kept))) {
            return known.malls();
        }
        try {
            var read = new Reading(read(), clock.instant());
            last = read;
            return read.malls();
        } catch (Away e) {
            if (known != null) {
                return known.malls();
            }
            throw e;
        }
    }

    public boolean has(String code) {
        return !code.isEmpty()
                && among(all(), code).or(() -> among(asOf(SURE), code)).isPresent();
    }

    /** Empty also while the catalogue can't be asked: a name is no reason to fail. */
    public Optional<Mall> find(String code) {
        try {
            return among(all(), code);
        } catch (Away | NotThere _) {
            return Optional.empty();
        }
    }

    private static Optional<Mall> among(List<Mall> malls, String code) {
        return malls.stream().filter(mall -> mall.code().equals(code)).findFirst();
    }

    /** Where a mall's clocks stand; the portal's own zone while that can't be said. */
    public ZoneId zone(String code) {
        return find(code).map(Mall::timeZone).orElse(brand.timeZone());
    }

    /** The time now, by a mall's clocks. */
    public ZonedDateTime now(String code) {
        return clock.instant().atZone(zone(code));
    }

    /** For tests, whose catalogue changes at once. */
    public void forget() {
        last = null;
    }

    private List<Mall> read() {
        var malls = new ArrayList<Mall>();
        String after = null;
        do {
            var page = catalogue.malls(after);
            malls.addAll(page.items());
            after = page.next();
        } while (after != null);
        malls.sort(Comparator.comparing(Mall::regionName));
        return List.copyOf(malls);
    }
}
