package id.mppdigital.citizen.dispute;

import id.mppdigital.citizen.attributes.FactSource;
import java.util.Set;

/**
 * What of a person's facts is disputed now.
 *
 * @param contested whose correction was asked for: they may be used, with that said
 * @param restricted not to be used
 * @param stopped for which no fact is to be used
 */
public record DisputedFacts(Set<FactSource> contested, Set<FactSource> restricted, Set<Processing> stopped) {
    public boolean stops(Processing processing) {
        return stopped.stream().anyMatch(each -> each.covers(processing));
    }
}
