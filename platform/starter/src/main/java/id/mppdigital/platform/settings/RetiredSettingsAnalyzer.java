package id.mppdigital.platform.settings;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator which settings to rename, without a stack trace. */
class RetiredSettingsAnalyzer extends AbstractFailureAnalyzer<RetiredSettingsFound> {
    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, RetiredSettingsFound found) {
        return new FailureAnalysis(found.getMessage(), "Rename or remove these settings, then start again.", found);
    }
}
