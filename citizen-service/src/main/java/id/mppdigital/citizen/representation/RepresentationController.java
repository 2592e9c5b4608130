package id.mppdigital.citizen.representation;

import id.mppdigital.citizen.identity.Nik;
import id.mppdigital.citizen.identity.SignIn;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.security.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For whom the signed-in person acts, and who acts for them. */
@RestController
@RequestMapping("/citizens/v1/me/representations")
@PreAuthorize("hasRole('citizen')")
class RepresentationController {
    /** More of them nobody has to look through; the oldest fall off. */
    private static final int MOST = 200;

    private final SignIn signIn;
    private final Representations representations;
    private final ProposePower proposePower;
    private final DecidePower decidePower;
    private final AddChild addChild;
    private final ActFor actFor;
    private final SignStatement signStatement;
    private final ShowRepresentation show;

    RepresentationController(
            SignIn signIn,
            Representations representations,
            ProposePower proposePower,
            DecidePower decidePower,
            AddChild addChild,
            ActFor actFor,
            SignStatement signStatement,
            ShowRepresentation show) {
        this.signIn = signIn;
        this.representations = representations;
        this.proposePower = proposePower;
        this.decidePower = decidePower;
        this.addChild = addChild;
        this.actFor = actFor;
        this.signStatement = signStatement;
        this.show = show;
    }

    record Decision(@NotNull Boolean accepted) {}

    record ChildRequest(
            @NotNull @Pattern(regexp = "[0-9]{16}") String nik) {}

    /** @param action what the representative is about to do */
    record StatementRequest(
            @NotNull @Pattern(regexp = "[a-z0-9-]{1,64}") String service,
            @NotNull Representation.Action action) {}

    /** Lists whom the signed-in person acts for and who acts for them, proposals included, newest first. One page. */
    @GetMapping
    Page<RepresentationResponse> mine(Caller caller) {
        var citizen = signIn.of(caller);
        return new Page<>(
                representations.of(citizen, MOST).stream()
                        .map(each -> show.to(citizen, each))
                        .toList(),
                null);
    }

    /**
     * Drafts a power of attorney (kuasa), as the one who gives it or as the one who gets it. The other person has to
     * agree. Repeating it changes nothing.
     *
     * @param id a UUID of the caller's choice
     */
    @PutMapping("/{id}")
    RepresentationResponse propose(Caller caller, @PathVariable UUID id, @Valid @RequestBody PowerRequest request) {
        var citizen = signIn.of(caller);
        return show.to(citizen, proposePower.propose(citizen, id, request));
    }

    /**
     * Lets a parent act for a child under 18. Nobody has to agree: the population register must name the signed-in
     * person as the child's father or mother. Repeating it changes nothing.
     */
    @PostMapping("/children")
    RepresentationResponse addChild(Caller caller, @Valid @RequestBody ChildRequest request) {
        var citizen = signIn.of(caller);
        return show.to(citizen, addChild.add(citizen, new Nik(request.nik())));
    }

    /**
     * Confirms to application-service that the signed-in person may act for the other one right now: for one act on one
     * application, for ten minutes. It belongs into the submission or the correction. Both see it in their ledgers.
     */
    @PostMapping("/{id}/statements")
    SignStatement.Statement statement(
            Caller caller, @PathVariable UUID id, @Valid @RequestBody StatementRequest request) {
        var acting = actFor.acting(signIn.of(caller), id, request.service(), request.action());
        return signStatement.sign(acting, request.service(), request.action());
    }

    /** Agrees to a power of attorney that the other person has drafted, or refuses it. Repeating it changes nothing. */
    @PutMapping("/{id}/decision")
    RepresentationResponse decide(Caller caller, @PathVariable UUID id, @Valid @RequestBody Decision decision) {
        var citizen = signIn.of(caller);
        return show.to(citizen, decidePower.decide(citizen, id, decision.accepted()));
    }

    /** Ends it at once, whichever side one is, or takes a proposal back. Nobody acts by it from then on. */
    @DeleteMapping("/{id}")
    RepresentationResponse end(Caller caller, @PathVariable UUID id) {
        var citizen = signIn.of(caller);
        return show.to(citizen, decidePower.end(citizen, id));
    }
}
