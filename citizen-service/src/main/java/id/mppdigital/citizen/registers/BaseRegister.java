package id.mppdigital.citizen.registers;

import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.registers.RegisterAnswer.Compared;
import id.mppdigital.citizen.registers.RegisterAnswer.Unavailable;
import id.mppdigital.citizen.registers.manifest.Access;
import id.mppdigital.citizen.registers.manifest.RegisterBasis;
import id.mppdigital.citizen.registers.manifest.RegisterFailure.Reason;
import id.mppdigital.citizen.registers.manifest.RegisterManifest;
import id.mppdigital.citizen.registers.manifest.RegisterName;
import id.mppdigital.citizen.registers.manifest.SameAs;
import id.mppdigital.citizen.registers.quota.Quotas;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A base register that can be asked about a person. It answers or says why not; it never throws for what a register
 * may do.
 */
public final class BaseRegister {
    private final RegisterManifest manifest;
    private final Protocol.@Nullable Connection connection;
    private final GuardedRegister guarded;
    private final Quotas quotas;

    /** @param connection null where this installation can't ask it */
    BaseRegister(
            RegisterManifest manifest,
            Protocol.@Nullable Connection connection,
            GuardedRegister guarded,
            Quotas quotas) {
        this.manifest = manifest;
        this.connection = connection;
        this.guarded = guarded;
        this.quotas = quotas;
    }

    /** The first part of its fact sources. */
    public String code() {
        return manifest.code();
    }

    /** The kind of agencies that keep it, each for its malls; empty where the manifest names none. */
    public Optional<String> keeper() {
        return Optional.ofNullable(manifest.keeper());
    }

    /** What citizens know it as. */
    public RegisterName name() {
        return manifest.name();
    }

    /** On what its data are processed; null until its manifest has come with it. */
    public @Nullable RegisterBasis basis() {
        return manifest.basis();
    }

    /** The laws of {@link #basis}. */
    public List<String> laws() {
        var basis = manifest.basis();
        return basis == null ? List.of() : basis.law();
    }

    /** Its fact that is the NIK of the person it is asked about. */
    public Optional<FactSource> identity() {
        return Optional.ofNullable(manifest.identity());
    }

    /** Its fact by which it is asked, where that is not the NIK. */
    public Optional<FactSource> key() {
        return manifest.isKeyed() ? Optional.of(manifest.lookup().key()) : Optional.empty();
    }

    /** How many keys other than the NIK one person may ask it about on a day. */
    public int keysPerPerson() {
        return manifest.lookup().limits().keysPerPerson();
    }

    /** Whether it vouches for its facts; otherwise it keeps what people told it, and nothing of it is attested. */
    public boolean vouches() {
        return manifest.vouches();
    }

    public boolean knows(FactSource source) {
        return manifest.fact(source).isPresent();
    }

    /** All facts that it may know. */
    public Set<FactSource> facts() {
        return manifest.sources();
    }

    /** What people read beside a value; empty where the manifest says nothing. */
    public Optional<RegisterName> labelOf(FactSource source) {
        return manifest.fact(source).flatMap(fact -> Optional.ofNullable(fact.label()));
    }

    /** What people read for a value of it; empty where it stands as it is. */
    public Optional<RegisterName> wordsOf(FactSource source, JsonNode value) {
        return manifest.fact(source).flatMap(fact -> fact.wordsOf(value));
    }

    /** Its facts that another register owns. */
    public Map<FactSource, SameAs> copies() {
        return manifest.copies();
    }

    /** How long an answer counts as fresh and is not asked for again. */
    public Duration freshness() {
        return manifest.lookup().limits().freshness();
    }

    /** How long "knows no such person" counts, which a new entry may change any moment. */
    public Duration notFoundFreshness() {
        return manifest.lookup().limits().notFound();
    }

    /** Whether it hands out data or only compares what the citizen says. */
    public Access access() {
        return manifest.lookup().access();
    }

    /** False where this installation has no address or no credentials for it: it is then like one that is down. */
    public boolean isConnected() {
        return connection != null;
    }

    public RegisterAnswer ask(RegisterQuestion question) {
        var open = connection;
        if (open == null) {
            return new Unavailable(Reason.NOT_CONNECTED);
        }
        if (!open.isWorthAsking(question)) {
            return new Compared(Set.of(), Set.of());
        }
        return guarded.ask(() -> mayAsk() ? open.ask(question) : new Unavailable(Reason.QUOTA_SPENT));
    }

    private boolean mayAsk() {
        var perDay = manifest.lookup().limits().quotaPerDay();
        return perDay == null || quotas.take(code(), perDay);
    }
}
