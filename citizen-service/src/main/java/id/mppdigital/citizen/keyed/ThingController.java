package id.mppdigital.citizen.keyed;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.identity.SignIn;
import id.mppdigital.citizen.registers.BaseRegister;
import id.mppdigital.citizen.registers.Registers;
import id.mppdigital.citizen.registers.manifest.RegisterName;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.security.Caller;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What registers say of vehicles, plots of land and the like of the signed-in citizen. */
@RestController
@RequestMapping("/citizens/v1/me/things")
@PreAuthorize("hasRole('citizen')")
class ThingController {
    private final SignIn signIn;
    private final KeyedAnswers answers;
    private final Registers registers;

    ThingController(SignIn signIn, KeyedAnswers answers, Registers registers) {
        this.signIn = signIn;
        this.answers = answers;
        this.registers = registers;
    }

    /**
     * Something that is the citizen's, as a register says.
     *
     * @param key by which the register was asked, as the citizen wrote it
     * @param name the register's; null where the catalogue no longer lists it
     */
    @Schema(name = "Thing")
    record Thing(String register, @Nullable RegisterName name, String key, List<Said> facts, Instant reuseUntil) {}

    /**
     * One fact of it.
     *
     * @param label what people read beside the value; left out where the register's manifest has none
     * @param words what people read for a code; left out where the value stands as it is
     */
    @Schema(name = "ThingFact")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Said(
            String source,
            JsonNode value,
            Instant asOf,
            @Nullable RegisterName label,
            @Nullable RegisterName words) {}

    /**
     * Lists what registers said of the citizen's things, the one that was spoken of last first.
     *
     * <p>These are answers that were asked for by another key than the NIK, such as a vehicle's plate. One page always: a
     * person may ask about a few things on a day.
     */
    @GetMapping
    Page<Thing> mine(Caller caller) {
        var all = registers.all();
        var things = answers.of(signIn.of(caller).accounts()).stream()
                .map(answer -> thing(
                        answer,
                        all.stream()
                                .filter(it -> it.code().equals(answer.register()))
                                .findFirst()))
                .toList();
        return new Page<>(things, null);
    }

    private static Thing thing(KeyedAnswer answer, Optional<BaseRegister> register) {
        return new Thing(
                answer.register(),
                register.map(BaseRegister::name).orElse(null),
                answer.key(),
                answer.facts().stream().map(fact -> said(fact, register)).toList(),
                answer.reuseUntil());
    }

    private static Said said(Fact fact, Optional<BaseRegister> register) {
        return new Said(
                fact.source().key(),
                fact.value(),
                fact.asOf(),
                register.flatMap(it -> it.labelOf(fact.source())).orElse(null),
                register.flatMap(it -> it.wordsOf(fact.source(), fact.value())).orElse(null));
    }
}
