package id.mppdigital.platform.settings;

import java.util.List;
import java.util.stream.Collectors;

/** Settings that nothing reads any more were given. Their values are not named: one may be a secret. */
class RetiredSettingsFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * One of them.
     *
     * @param advice the name of the setting that took its place, or a sentence where none did
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
