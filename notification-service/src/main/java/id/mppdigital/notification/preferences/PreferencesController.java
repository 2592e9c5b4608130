package id.mppdigital.notification.preferences;

import id.mppdigital.notification.template.Language;
import id.mppdigital.platform.security.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/notifications/v1/me/preferences")
@PreAuthorize("hasRole('citizen')")
class PreferencesController {
    private final Preferences preferences;

    PreferencesController(Preferences preferences) {
        this.preferences = preferences;
    }

    @GetMapping
    Preference get(Caller caller) {
        return preferences.of(caller.subject());
    }

    @PutMapping
    Preference put(Caller caller, @Valid @RequestBody Wish wish) {
        preferences.set(caller.subject(), Optional.ofNullable(wish.locale()), Boolean.TRUE.equals(wish.email()));
        return preferences.of(caller.subject());
    }

    /** {@code locale} null or absent: follow the contact's language. */
    record Wish(
            @Nullable Language locale, @NotNull @Nullable Boolean email) {}
}
