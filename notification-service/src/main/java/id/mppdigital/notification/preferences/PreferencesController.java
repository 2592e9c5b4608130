package id.mppdigital.notification.preferences;

import id.mppdigital.platform.security.Caller;
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

    /** Shows how the citizen wants to be told. */
    @GetMapping
    Preference get(Caller caller) {
        return preferences.of(caller.subject());
    }

    /** Changes how the citizen wants to be told. */
    @PutMapping
    Preference put(Caller caller, @RequestBody Wish wish) {
        preferences.set(caller.subject(), wish);
        return preferences.of(caller.subject());
    }
}
