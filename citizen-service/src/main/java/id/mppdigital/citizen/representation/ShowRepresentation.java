package id.mppdigital.citizen.representation;

import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.identity.Citizens;
import id.mppdigital.citizen.identity.Nik;
import id.mppdigital.citizen.representation.Representation.Side;
import id.mppdigital.citizen.representation.Representation.State;
import id.mppdigital.citizen.representation.RepresentationResponse.Me;
import id.mppdigital.citizen.representation.RepresentationResponse.Other;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Shows a representation to one of the two, without telling more of the other one than they may know. */
@Component
class ShowRepresentation {
    private final Representations representations;
    private final Citizens citizens;
    private final Clock clock;

    ShowRepresentation(Representations representations, Citizens citizens, Clock clock) {
        this.representations = representations;
        this.citizens = citizens;
        this.clock = clock;
    }

    RepresentationResponse to(Citizen citizen, Representation representation) {
        var side = representation.sideOf(citizen.accounts());
        var state = representation.state(clock.instant());
        var isAsked = !representation.parties().includes(citizen.accounts());
        return new RepresentationResponse(
                representation.id(),
                representation.kind(),
                state,
                new Me(side, isAsked && state == State.PROPOSED),
                other(representation, side),
                representation.power(),
                representation.times());
    }

    private Other other(Representation representation, Side mine) {
        var parties = representation.parties();
        var account = mine == Side.PRINCIPAL ? parties.representative() : parties.principal();
        if (account == null) {
            return new Other(
                    null, representations.asked(representation).map(Nik::masked).orElse(null), null);
        }
        return citizens.find(account)
                .map(known -> new Other(known.contact().name(), known.nik().masked(), account))
                .orElseGet(() -> new Other(null, null, account));
    }
}
