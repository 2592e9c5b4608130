package id.mppdigital.platform.settings;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown for settings that nothing reads any more. The message holds no values: one may be a secret. */
class RetiredSettingsFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * One retired setting.
     *
     * @param advice the name of the setting that replaced it, or a sentence if none did
     */
    record Setting(String name, String writtenAs, String advice) {
        @Override
        public String toString() {
            var instead = advice.contains(" ") ? advice : "Set " + advice + " instead.";
            return "%s is retired (found as %s). %s".formatted(name, writtenAs, instead);
        }
    }

    RetiredSettingsFound(List<Setting> settings) {
        super(settings.stream().map(Setting::toString).collect(Collectors.joining("\n")));
    }
}
