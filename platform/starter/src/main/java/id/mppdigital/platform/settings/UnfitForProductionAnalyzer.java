package id.mppdigital.platform.settings;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator which settings to correct, without a stack trace. */
class UnfitForProductionAnalyzer extends AbstractFailureAnalyzer<UnfitForProduction> {
    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, UnfitForProduction unfit) {
        return new FailureAnalysis(unfit.getMessage(), "Correct these settings, then start again.", unfit);
    }
}
