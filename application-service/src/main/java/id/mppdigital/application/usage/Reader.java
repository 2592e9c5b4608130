package id.mppdigital.application.usage;

import id.mppdigital.application.status.Actor;
import id.mppdigital.platform.security.Caller;

/**
 * Who reads an application.
 *
 * @param id an agency's system by its OAuth client, a person by the subject of the token
 */
public record Reader(Actor role, String id) {
    public static Reader of(Caller caller) {
        var role = Actor.of(caller);
        return new Reader(role, role == Actor.AGENCY ? caller.client() : caller.subject());
    }

    boolean isCitizen() {
        return role == Actor.CITIZEN;
    }
}
