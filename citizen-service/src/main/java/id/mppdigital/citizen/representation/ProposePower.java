package id.mppdigital.citizen.representation;

import id.mppdigital.citizen.catalog.ServiceForms;
import id.mppdigital.citizen.family.Minors;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.identity.Nik;
import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.citizen.representation.Representation.Kind;
import id.mppdigital.citizen.representation.Representation.Parties;
import id.mppdigital.citizen.representation.Representation.Power;
import id.mppdigital.citizen.representation.Representation.Side;
import id.mppdigital.citizen.representation.Representation.State;
import id.mppdigital.citizen.representation.Representation.Times;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.platform.problem.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts a power of attorney. Who drafts it has agreed by that; the other person is asked, by the NIK, and the answer
 * never tells whether that person has an account here.
 */
@Component
class ProposePower {
    static final Duration LONGEST = Duration.ofDays(366);

    /** Proposals that wait for somebody: more would be a way of pestering people. */
    static final int MOST_OPEN = 20;

    private final Representations representations;
    private final ServiceForms services;
    private final RepresentationUses uses;
    private final Minors minors;
    private final Clock clock;

    ProposePower(
            Representations representations,
            ServiceForms services,
            RepresentationUses uses,
            Minors minors,
            Clock clock) {
        this.representations = representations;
        this.services = services;
        this.uses = uses;
        this.minors = minors;
        this.clock = clock;
    }

    /**
     * @param id chosen by the caller: the same draft with the same id again changes nothing
     * @throws Problem when it is no power that can be given
     */
    @Transactional
    Representation propose(Citizen citizen, UUID id, PowerRequest request) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var asked = new Nik(request.nik());
        var power = request.power();
        var earlier = representations.find(id, citizen);
        if (earlier.isPresent()) {
            return same(earlier.get(), citizen, power, asked);
        }
        if (request.me() == Side.PRINCIPAL && minors.include(citizen)) {
            throw Problem.of(CitizenRefusal.REPRESENTATION_BY_MINOR);
        }
        check(citizen, asked, power, now);
        var parties = request.me() == Side.PRINCIPAL
                ? new Parties(citizen.id(), null, citizen.id())
                : new Parties(null, citizen.id(), citizen.id());
        var proposed = new Representation(id, Kind.KUASA, State.PROPOSED, parties, power, new Times(now, null, null));
        representations.lock(citizen);
        if (representations.openProposals(citizen) >= MOST_OPEN) {
            throw Problem.of(CitizenRefusal.REPRESENTATIONS_TOO_MANY, MOST_OPEN);
        }
        if (!representations.propose(proposed, asked)) {
            // Two clicks at once, or an id of somebody else's.
            var first = representations
                    .find(id, citizen)
                    .orElseThrow(() -> Problem.of(CitizenRefusal.REPRESENTATION_ID_TAKEN));
            return same(first, citizen, power, asked);
        }
        uses.write(proposed, DataUse.Action.REPRESENTATION_PROPOSED, asked);
        return proposed;
    }

    private Representation same(Representation earlier, Citizen citizen, Power power, Nik asked) {
        var isSame = citizen.accounts().contains(earlier.parties().proposedBy())
                && earlier.power().equals(power)
                && representations.asked(earlier).filter(asked::equals).isPresent();
        if (!isSame) {
            throw Problem.of(CitizenRefusal.REPRESENTATION_ID_TAKEN);
        }
        return earlier;
    }

    private void check(Citizen citizen, Nik asked, Power power, Instant now) {
        if (asked.equals(citizen.nik())) {
            throw refused(CitizenRefusal.REPRESENTATION_OF_ONESELF, "/nik");
        }
        if (power.isOver(now) || now.plus(LONGEST).isBefore(Objects.requireNonNull(power.until()))) {
            throw refused(CitizenRefusal.REPRESENTATION_TOO_LONG, "/until");
        }
        if (!power.services().stream().allMatch(services::isKnown)) {
            throw refused(CitizenRefusal.UNKNOWN_SERVICE, "/services");
        }
    }

    private static Problem refused(CitizenRefusal refusal, String pointer) {
        return Problem.of(refusal).at(pointer, refusal);
    }
}
