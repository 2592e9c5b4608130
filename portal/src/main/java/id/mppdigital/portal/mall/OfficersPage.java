package id.mppdigital.portal.mall;

import id.mppdigital.portal.api.office.OfficerApi.Officer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The officers of a mall's agencies.
 *
 * @param officers by their agency's code; null before a mall is named
 */
public record OfficersPage(
        Office office,
        AgencyNames agencies,
        @Nullable Map<String, List<Officer>> officers,
        @Nullable String next) {}
