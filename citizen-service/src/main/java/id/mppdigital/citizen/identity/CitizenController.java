package id.mppdigital.citizen.identity;

import id.mppdigital.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The signed-in citizen. */
@RestController
@RequestMapping("/citizens/v1/me")
@PreAuthorize("hasRole('citizen')")
class CitizenController {
    private final SignIn signIn;
    private final ChangePreferences changePreferences;

    CitizenController(SignIn signIn, ChangePreferences changePreferences) {
        this.signIn = signIn;
        this.changePreferences = changePreferences;
    }

    /** Shows who is signed in, as the platform knows them. */
    @GetMapping
    Profile me(Caller caller) {
        return Profile.of(signIn.of(caller));
    }

    /** Changes how the signed-in citizen is reached. */
    @PutMapping("/preferences")
    Profile preferences(Caller caller, @RequestBody Preferences preferences) {
        return Profile.of(changePreferences.change(caller, preferences));
    }

    record Profile(
            String citizenId,
            @Nullable String name,
            String nikMasked,
            @Nullable String email,
            @Nullable String phone,
            String locale) {
        static Profile of(Citizen citizen) {
            Contact contact = citizen.contact();
            return new Profile(
                    citizen.id(),
                    contact.name(),
                    citizen.nik().masked(),
                    contact.email(),
                    contact.phone(),
                    contact.locale());
        }
    }
}
