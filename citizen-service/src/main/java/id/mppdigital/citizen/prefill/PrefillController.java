package id.mppdigital.citizen.prefill;

import id.mppdigital.citizen.catalog.Malls;
import id.mppdigital.citizen.catalog.ServiceForms;
import id.mppdigital.citizen.identity.SignIn;
import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.citizen.representation.ActFor;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.security.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Prefill for the signed-in citizen. */
@RestController
@RequestMapping("/citizens/v1/me/prefill")
@PreAuthorize("hasRole('citizen')")
class PrefillController {
    private static final int MOST = 100;

    private final SignIn signIn;
    private final ServiceForms forms;
    private final Malls malls;
    private final PrefillForm prefillForm;
    private final ExpectPrefill expectPrefill;
    private final ActFor actFor;

    PrefillController(
            SignIn signIn,
            ServiceForms forms,
            Malls malls,
            PrefillForm prefillForm,
            ExpectPrefill expectPrefill,
            ActFor actFor) {
        this.signIn = signIn;
        this.forms = forms;
        this.malls = malls;
        this.prefillForm = prefillForm;
        this.expectPrefill = expectPrefill;
        this.actFor = actFor;
    }

    /**
     * @param onBehalfOf a representation in which the signed-in person acts; null for oneself
     * @param about which child, plot of land or the like the form is about: by the subject as the form names it, a key
     *     from an earlier answer's {@code subjects}, or {@code new} for one that is not known yet. Of a thing that its
     *     register knows by a key, the key as the citizen writes it, by the fact that it is
     */
    record Request(
            @NotNull @Pattern(regexp = "[a-z0-9-]{1,64}") String service,
            @NotNull @Positive Integer version,

            @NotNull @Pattern(regexp = "[0-9]{2}\\.[0-9]{2}")
            String mall,

            @Nullable UUID onBehalfOf,

            @Nullable @Size(max = 10)
            Map<
                            @Pattern(regexp = SUBJECT) String,
                            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9./ -]{0,59}") String>
                    about) {
        private static final String SUBJECT =
                "citizen[.][A-Za-z0-9]{1,31}|[a-z][A-Za-z0-9.-]{0,60}/[A-Za-z][A-Za-z0-9_-]{0,60}";

        Map<String, String> chosen() {
            return about == null ? Map.of() : about;
        }
    }

    /**
     * Fills in a form with what registers and earlier applications know.
     *
     * <p>The answer's attestation belongs into the application: it vouches for what was not typed.
     */
    @PostMapping
    Prefill prefill(Caller caller, @Valid @RequestBody Request request) {
        var form = forms.find(request.service(), request.version())
                .orElseThrow(() ->
                        Problem.of(CitizenRefusal.UNKNOWN_SERVICE).at("/service", CitizenRefusal.UNKNOWN_SERVICE));
        malls.requireOffer(request.mall(), request.service());
        var citizen = signIn.of(caller);
        if (request.onBehalfOf() == null) {
            return prefillForm.fill(citizen, form, request.mall(), caller.client(), request.chosen());
        }
        var principal = actFor.filling(citizen, request.onBehalfOf(), request.service());
        return prefillForm.fill(principal, form, request.mall(), caller.client(), request.chosen());
    }

    /**
     * Says how many fields a prefill would fill. No register is asked, and nothing is recorded.
     *
     * @param service the service's code
     * @param version the version of its form
     */
    @GetMapping
    ExpectPrefill.Expected expected(@RequestParam String service, @RequestParam int version, Caller caller) {
        var form = forms.find(service, version).orElseThrow(() -> Problem.notFound("layanan", "service"));
        return expectPrefill.of(signIn.of(caller), form);
    }

    /** Numbers of the newest form of a service; the facts themselves are not told. */
    record OfService(String service, int version, ExpectPrefill.Expected expected) {}

    /**
     * Says the same of each service of a list, in the order asked; a service that is not known yet is left out.
     *
     * @param service codes, {@value MOST} at most
     */
    @GetMapping("/services")
    Page<OfService> services(
            Caller caller,
            @RequestParam @Size(min = 1, max = MOST)
                    LinkedHashSet<@Pattern(regexp = "[a-z0-9-]{1,64}") String> service) {
        var newest = forms.newest(service);
        var asked = service.stream()
                .flatMap(code -> Stream.ofNullable(newest.get(code)))
                .toList();
        var expected = expectPrefill.of(signIn.of(caller), asked);
        return new Page<>(
                IntStream.range(0, asked.size())
                        .mapToObj(i -> new OfService(
                                asked.get(i).service(), asked.get(i).version(), expected.get(i)))
                        .toList(),
                null);
    }
}
