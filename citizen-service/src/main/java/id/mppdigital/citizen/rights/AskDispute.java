package id.mppdigital.citizen.rights;

import static java.util.Objects.requireNonNull;

import id.mppdigital.citizen.applications.Applications;
import id.mppdigital.citizen.attributes.Attributes;
import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.correction.AskCorrection;
import id.mppdigital.citizen.dispute.Dispute;
import id.mppdigital.citizen.dispute.Disputes;
import id.mppdigital.citizen.dispute.TellObjection;
import id.mppdigital.citizen.holder.Holder;
import id.mppdigital.citizen.holder.Holders;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.keys.CitizenKeys;
import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.citizen.telling.CorrectFact;
import id.mppdigital.platform.problem.Problem;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a citizen's dispute. What they declared themselves is corrected at once; everything else waits for a person, and
 * from this moment on the fact is marked, or withheld.
 */
@Component
class AskDispute {
    private static final String OWN_WORD =
            "Ini keterangan Anda sendiri dan sudah diperbaiki. / " + "You had said this yourself, and it is corrected.";

    private final Holders holders;
    private final CitizenKeys keys;
    private final RightsRequests requests;
    private final ReadDispute readDispute;
    private final Disputes disputes;
    private final Attributes attributes;
    private final CorrectFact correct;
    private final AskCorrection askCorrection;
    private final Applications applications;
    private final TellObjection desk;
    private final Clock clock;

    AskDispute(
            Holders holders,
            CitizenKeys keys,
            RightsRequests requests,
            ReadDispute readDispute,
            Disputes disputes,
            Attributes attributes,
            CorrectFact correct,
            AskCorrection askCorrection,
            Applications applications,
            TellObjection desk,
            Clock clock) {
        this.holders = holders;
        this.keys = keys;
        this.requests = requests;
        this.readDispute = readDispute;
        this.disputes = disputes;
        this.attributes = attributes;
        this.correct = correct;
        this.askCorrection = askCorrection;
        this.applications = applications;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * @throws Problem 409 {@code already-disputed} when the same is disputed with another key; nothing is stored then
     */
    @Transactional
    public Asked ask(Holder holder, Right kind, About about, RightsRequests.Key key) {
        var citizen = holder.citizen();
        // An erasure waits, or this waits for it: before any other row.
        keys.of(citizen.id());
        var request = RightsRequest.of(holder, kind, clock.instant());
        if (!requests.add(request, key)) {
            return new Asked(requests.byKey(key).orElseThrow().as(kind), true);
        }
        holders.used(holder);
        var dispute = readDispute.read(citizen, Dispute.Kind.valueOf(kind.name()), about, request.id());
        if (disputes.isInForce(citizen.accounts(), dispute.topic()) || !disputes.add(dispute)) {
            throw Problem.of(CitizenRefusal.ALREADY_DISPUTED);
        }
        if (isOwnWord(citizen, dispute)) {
            return new Asked(corrected(request, dispute), false);
        }
        if (dispute.topic().kind() == Dispute.Kind.CORRECTION) {
            askCorrection.on(dispute, applications.mallsOf(citizen.accounts()));
        }
        request.tell(desk, dispute);
        return new Asked(request, false);
    }

    /** Nobody but the citizen has said it: no register, and no agency by a decision. */
    private boolean isOwnWord(Citizen citizen, Dispute dispute) {
        if (dispute.topic().kind() != Dispute.Kind.CORRECTION) {
            return false;
        }
        var source = dispute.topic().source();
        var said = attributes.of(citizen.accounts()).stream()
                .filter(fact -> fact.source().equals(source))
                .toList();
        return !said.isEmpty() && said.stream().noneMatch(fact -> fact.isFromRegister() || fact.decision() != null);
    }

    private RightsRequest corrected(RightsRequest request, Dispute dispute) {
        var value = requireNonNull(dispute.content().value());
        var now = clock.instant();
        correct.here(dispute.account(), Fact.declared(dispute.topic().source(), value, now));
        disputes.update(dispute.answered(new Dispute.Reply(OWN_WORD, null), false));
        var corrected = request.fulfilled(now);
        requests.end(corrected);
        return corrected;
    }
}
