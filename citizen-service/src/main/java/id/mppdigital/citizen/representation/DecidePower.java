package id.mppdigital.citizen.representation;

import id.mppdigital.citizen.family.Minors;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.citizen.representation.Representation.State;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.platform.problem.Problem;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The other person agrees or not, and either of them ends it, at once. What is repeated changes nothing. */
@Component
class DecidePower {
    private final Representations representations;
    private final RepresentationUses uses;
    private final TellEnded tellEnded;
    private final Minors minors;
    private final Clock clock;

    DecidePower(
            Representations representations, RepresentationUses uses, TellEnded tellEnded, Minors minors, Clock clock) {
        this.representations = representations;
        this.uses = uses;
        this.tellEnded = tellEnded;
        this.minors = minors;
        this.clock = clock;
    }

    /** @throws Problem 409 when it was decided otherwise, or its time is over; 404 for somebody else's */
    @Transactional
    Representation decide(Citizen citizen, UUID id, boolean accepted) {
        var proposed = get(id, citizen);
        var wanted = accepted ? State.ACTIVE : State.REFUSED;
        if (proposed.state(clock.instant()) == wanted && proposed.parties().includes(citizen.accounts())) {
            return proposed;
        }
        if (proposed.parties().includes(citizen.accounts())) {
            throw Problem.of(
                    proposed.state() == State.PROPOSED
                            ? CitizenRefusal.REPRESENTATION_NOT_YOURS_TO_DECIDE
                            : CitizenRefusal.REPRESENTATION_CHANGED);
        }
        if (proposed.state(clock.instant()) != State.PROPOSED) {
            return repeated(proposed, wanted);
        }
        if (accepted && proposed.asked() == Representation.Side.PRINCIPAL && minors.include(citizen)) {
            throw Problem.of(CitizenRefusal.REPRESENTATION_BY_MINOR);
        }
        var done = accepted
                ? representations.accept(proposed, proposed.asked(), citizen.id(), clock.instant())
                : representations.refuse(proposed, clock.instant());
        var now = get(id, citizen);
        if (!done) {
            return repeated(now, wanted);
        }
        var action = accepted ? DataUse.Action.REPRESENTATION_ACCEPTED : DataUse.Action.REPRESENTATION_REFUSED;
        uses.write(now, action, citizen.nik());
        return now;
    }

    private Representation repeated(Representation known, State wanted) {
        if (known.state(clock.instant()) != wanted) {
            throw Problem.of(CitizenRefusal.REPRESENTATION_CHANGED);
        }
        return known;
    }

    /** @throws Problem 404 for somebody else's, and for one that was taken back */
    @Transactional
    Representation end(Citizen citizen, UUID id) {
        var open = get(id, citizen);
        if (!open.parties().includes(citizen.accounts())) {
            // Who is only asked refuses.
            throw Problem.of(CitizenRefusal.REPRESENTATION_CHANGED);
        }
        if (open.state() == State.ENDED || open.state() == State.REFUSED) {
            return open;
        }
        var asked = representations.asked(open).orElse(citizen.nik());
        var now = clock.instant();
        if (representations.end(open, now)) {
            uses.write(open, DataUse.Action.REPRESENTATION_ENDED, asked);
            if (open.state() == State.ACTIVE) {
                tellEnded.of(id, now);
            }
        } else if (open.state() == State.PROPOSED) {
            // Accepted at this moment.
            throw Problem.of(CitizenRefusal.REPRESENTATION_CHANGED);
        }
        return representations
                .find(id, citizen)
                .orElseGet(() ->
                        new Representation(id, open.kind(), State.ENDED, open.parties(), open.power(), open.times()));
    }

    private Representation get(UUID id, Citizen citizen) {
        return representations.find(id, citizen).orElseThrow(() -> Problem.notFound("kuasa", "representation"));
    }
}
