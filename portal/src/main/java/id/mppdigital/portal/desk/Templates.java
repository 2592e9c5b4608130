package id.mppdigital.portal.desk;

import java.util.List;
import java.util.Map;

/** Ready words for a move, so that officers say the same thing in the same words, in both languages. */
final class Templates {
    private static final Map<String, List<String>> BY_STATUS = Map.of(
            "CORRECTION_REQUESTED", List.of("unreadable", "outdated", "differs"),
            "REJECTED", List.of("requirements", "authority", "untrue"),
            "APPROVED", List.of("complete"));

    private Templates() {}

    /** Ends of the keys {@code desk.template.…}. */
    public static List<String> of(String status) {
        return BY_STATUS.getOrDefault(status, List.of());
    }
}
