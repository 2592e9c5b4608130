package id.mppdigital.catalog.region;

import org.jspecify.annotations.Nullable;

/**
 * A province, a regency or city, or a district.
 *
 * @param code Kemendagri code, such as {@code 63.71}
 * @param level {@code province}, {@code regency} or {@code district}
 * @param parent the code of the region around it; null for a province
 */
record Region(
        String code, String level, String name, @Nullable String parent) {}
