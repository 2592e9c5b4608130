package id.mppdigital.citizen.consent;

import id.mppdigital.citizen.keys.CopyPart;
import id.mppdigital.citizen.keys.CopyPart.Item;
import id.mppdigital.citizen.keys.PersonalData;
import id.mppdigital.citizen.registers.BaseRegister;
import id.mppdigital.platform.problem.Wording;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * All citizens' decisions about registers. Without one a register is asked for the public service, and only when the
 * citizen calls prefill: that call is no consent (docs/adr/0056).
 */
@Repository
public class Consents implements PersonalData {
    private final JdbcClient jdbc;

    Consents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The codes of the registers that are neither to be asked nor reused.
     *
     * @param accounts of one person, who decides with any of them
     */
    public Set<String> withdrawnBy(Collection<String> accounts) {
        return Set.copyOf(
                jdbc.sql("""
                select source from (
                    select distinct on (source) source, granted from consent_decision
                    where account in (:accounts) order by source, position desc
                ) newest where not granted
                """).param("accounts", accounts).query(String.class).list());
    }

    /**
     * The wordings to which a person has agreed, as {@code <register>/<text>}. Nothing of a register about which nothing
     * was decided, or that was granted by a front-end which did not say what it showed.
     */
    public List<String> texts(Collection<String> accounts, Collection<BaseRegister> registers) {
        record Read(
                String source, boolean granted, @Nullable String text) {}
        var decided = jdbc.sql("""
                select distinct on (source) source, granted, text from consent_decision
                where account in (:accounts) order by source, position desc
                """).param("accounts", accounts).query(Read.class).list().stream()
                .collect(Collectors.toMap(Read::source, read -> read));
        return registers.stream()
                .flatMap(register -> {
                    var read = decided.get(register.code());
                    var text = read != null && read.granted() ? read.text() : null;
                    return Stream.ofNullable(text).map(it -> register.code() + "/" + it);
                })
                .toList();
    }

    /** What was decided about that is no register's: what is shared with a service. */
    List<String> decided(Collection<String> accounts) {
        return jdbc.sql("""
                select distinct source from consent_decision
                where account in (:accounts) and source like '%.%' order by source
                """).param("accounts", accounts).query(String.class).list();
    }

    /** Newest first. */
    List<Decision> of(Collection<String> accounts, String source) {
        return jdbc.sql("""
                select granted, at, text from consent_decision
                where account in (:accounts) and source = :source order by position desc
                """)
                .param("accounts", accounts)
                .param("source", source)
                .query(Decision.class)
                .list();
    }

    /** Until the transaction ends, nobody else decides for this person. */
    void lock(Collection<String> accounts) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:person, 43))")
                .param("person", String.join(",", accounts))
                .query((row, n) -> true)
                .single();
    }

    void add(String account, String source, Decision decision) {
        jdbc.sql("""
                insert into consent_decision (account, source, granted, at, text)
                values (:account, :source, :granted, :at, :text)
                """)
                .param("account", account)
                .param("source", source)
                .paramSource(decision)
                .update();
    }

    private record Decided(String source, boolean granted, Instant at) {}

    @Override
    public CopyPart copy(Collection<String> accounts) {
        var title = new Wording("Persetujuan Anda", "Your decisions about registers and about what you share");
        var held =
                jdbc.sql("""
                select source, granted, at from consent_decision where account in (:accounts) order by position
                """).param("accounts", accounts).query(Decided.class).list();
        return CopyPart.of(
                "consents",
                title,
                held,
                decision -> List.of(
                        Item.of("source", "Register atau isian", "Register, or field", decision.source()),
                        Item.of("granted", "Diizinkan", "Granted", decision.granted()),
                        Item.of("at", "Pada", "At", decision.at())));
    }

    @Override
    public void erase(Collection<String> accounts) {
        jdbc.sql("delete from consent_decision where account in (:accounts)")
                .param("accounts", accounts)
                .update();
    }
}
