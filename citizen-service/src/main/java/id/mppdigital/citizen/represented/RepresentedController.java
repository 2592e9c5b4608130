package id.mppdigital.citizen.represented;

import id.mppdigital.citizen.applications.Represented;
import id.mppdigital.citizen.applications.Standings;
import id.mppdigital.citizen.identity.Citizens;
import id.mppdigital.citizen.identity.SignIn;
import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.security.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows a person what others filed for them, whichever of their accounts it was filed for: a child who later signs in
 * for the first time has another one than that which the parent acted for.
 */
@RestController
@PreAuthorize("hasRole('citizen')")
class RepresentedController {
    private final SignIn signIn;
    private final Standings standings;
    private final Citizens citizens;

    RepresentedController(SignIn signIn, Standings standings, Citizens citizens) {
        this.signIn = signIn;
        this.standings = standings;
        this.citizens = citizens;
    }

    /**
     * An application that somebody filed for the signed-in person.
     *
     * @param service its code
     * @param agency its code
     * @param status as application-service names it; null when it is not known yet
     * @param filedBy the name of who filed it; null when it is not known
     */
    record FiledForMe(
            UUID applicationId,
            @Nullable String registrationNumber,
            String service,
            String agency,
            String mall,
            @Nullable String status,
            @Nullable String filedBy) {}

    /** Lists what others filed for the signed-in person, newest first: number, status and by whom, no answers. */
    @GetMapping("/citizens/v1/me/represented")
    Page<FiledForMe> filedForMe(
            Caller caller,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String after) {
        var before = after == null ? null : Cursor.decode(after).uuid(0);
        var found = standings.represented(signIn.of(caller).accounts(), before, Page.limit(limit) + 1);
        return Page.of(found.stream().map(this::told).toList(), limit, each -> Cursor.of(each.applicationId()));
    }

    private FiledForMe told(Represented filed) {
        var name =
                citizens.find(filed.representative()).map(who -> who.contact().name());
        return new FiledForMe(
                filed.id(),
                filed.number(),
                filed.service(),
                filed.agency(),
                filed.mall(),
                filed.status(),
                name.orElse(null));
    }
}
