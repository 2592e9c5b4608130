package id.mppdigital.citizen.consent;

import id.mppdigital.citizen.holder.Deed;
import id.mppdigital.citizen.holder.Holder;
import id.mppdigital.citizen.holder.Holders;
import id.mppdigital.citizen.identity.SignIn;
import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.citizen.registers.BaseRegister;
import id.mppdigital.citizen.registers.Registers;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.security.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which registers may be asked about the signed-in citizen, or their child: the right to withdraw of UU PDP 27/2022, art. 9. */
@RestController
@RequestMapping("/citizens/v1/me/consents")
@PreAuthorize("hasRole('citizen')")
class ConsentController {
    private final SignIn signIn;
    private final Holders holders;
    private final Consents consents;
    private final DecideConsent decideConsent;
    private final Registers registers;
    private final Sharings sharings;

    ConsentController(
            SignIn signIn,
            Holders holders,
            Consents consents,
            DecideConsent decideConsent,
            Registers registers,
            Sharings sharings) {
        this.signIn = signIn;
        this.holders = holders;
        this.consents = consents;
        this.decideConsent = decideConsent;
        this.registers = registers;
        this.sharings = sharings;
    }

    /** @param text of the list, as it was when the citizen read it; an older one is not granted */
    record Request(
            @NotNull Boolean granted,
            @Nullable @Size(max = 64) String text) {}

    /**
     * Lists the registers that prefill may ask, with what was decided about each, and what is shared on consent alone, as
     * far as it was decided about. One page always.
     *
     * @param onBehalfOf the representation of a child, whose parent asks; both ledgers say so
     */
    @GetMapping
    Page<Consent> mine(Caller caller, @RequestParam(required = false) @Nullable UUID onBehalfOf) {
        return holders.look(caller, onBehalfOf, Deed.READ_CONSENTS, this::decided);
    }

    private Page<Consent> decided(Holder holder) {
        var ofRegisters = connected().stream()
                .map(register -> Consent.of(register, consents.of(holder.accounts(), register.code())));
        return new Page<>(
                Stream.concat(ofRegisters, sharings.decided(holder.accounts()).stream())
                        .toList(),
                null);
    }

    /**
     * Withdraws a register or grants it again, at once. Repeating it changes nothing.
     *
     * <p>What a service is given on consent alone ({@code x-consent} of its form) is granted by its wording only: the
     * {@code consents} of a prefill say it.
     *
     * @param source from the list, or from a prefill's {@code consents}
     */
    @PutMapping("/{source}")
    Consent decide(Caller caller, @PathVariable String source, @Valid @RequestBody Request request) {
        var sharing = sharings.find(source);
        return sharing.isPresent()
                ? sharings.decide(signIn.of(caller), sharing.get(), request.granted(), request.text())
                : decideConsent.decide(signIn.of(caller), register(source), request.granted(), request.text());
    }

    private BaseRegister register(String source) {
        var connected = connected();
        return connected.stream()
                .filter(register -> register.code().equals(source))
                .findFirst()
                .orElseThrow(() -> Problem.of(
                        CitizenRefusal.UNKNOWN_SOURCE,
                        connected.stream().map(BaseRegister::code).collect(Collectors.joining(", "))));
    }

    /** A register that is never asked needs no decision. */
    private List<BaseRegister> connected() {
        return registers.all().stream().filter(BaseRegister::isConnected).toList();
    }
}
