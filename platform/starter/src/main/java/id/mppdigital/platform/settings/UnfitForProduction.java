package id.mppdigital.platform.settings;

import java.util.Map;
import java.util.stream.Collectors;

/** Settings with which no service may start in production, and why; their values are not told. */
class UnfitForProduction extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnfitForProduction(Map<String, String> settings) {
        super(settings.entrySet().stream()
                .map(setting -> setting.getKey() + " " + setting.getValue())
                .collect(Collectors.joining(
                        "\n", "The profile is production, and these settings are not fit for it:\n", "")));
    }
}
