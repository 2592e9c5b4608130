package id.mppdigital.citizen.attributes;

import id.mppdigital.citizen.identity.Citizens;
import id.mppdigital.citizen.keys.CitizenKeys;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The facts of all accounts. What a register said and what the citizen declared stand side by side, so neither ever
 * overwrites the other and a conflict stays visible.
 */
@Repository
public class Attributes {
    private final JdbcClient jdbc;
    private final CitizenKeys keys;
    private final FactRows rows;
    private final Citizens citizens;

    Attributes(JdbcClient jdbc, CitizenKeys keys, FactRows rows, Citizens citizens) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.rows = rows;
        this.citizens = citizens;
    }

    /** Without what was kept before blanks and unstorable characters were refused, or whose key is destroyed. */
    public List<Fact> of(Collection<String> accounts) {
        return rows.of(accounts);
    }

    /** About which facts a register has answered that need not be asked again yet, be it that it has no value. */
    public Set<FactSource> answered(Collection<String> accounts, Instant now) {
        return Set.copyOf(jdbc.sql("""
                select source from answered_fact where account in (:accounts) and reuse_until > :now
                """)
                .param("accounts", accounts)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(FactSource.class)
                .set());
    }

    /** Replaces all that the register said before about this person. */
    @Transactional
    public void replace(String register, Collection<String> accounts, String account, Collection<Fact> facts) {
        begin(register, accounts, account);
        jdbc.sql("""
                with asked as (
                    delete from answered_fact
                    where account in (:accounts) and starts_with(source, :register || '.')
                )
                delete from attribute
                where account in (:accounts) and assurance = 'REGISTER' and starts_with(source, :register || '.')
                """).param("accounts", accounts).param("register", register).update();
        rows.store(account, facts);
    }

    /** Replaces what the register said before about these facts; about its other facts it said nothing new. */
    @Transactional
    public void replace(Collection<String> accounts, String account, Answered answered) {
        begin(answered.register(), accounts, account);
        var about = answered.about().stream().map(FactSource::key).toList();
        jdbc.sql("""
                delete from attribute
                where account in (:accounts) and assurance = 'REGISTER' and source in (:about)
                """).param("accounts", accounts).param("about", about).update();
        rows.store(account, answered.facts());
        jdbc.sql("""
                insert into answered_fact (account, source, reuse_until)
                select :account, source, :until from unnest(:about) source
                on conflict (account, source) do update set reuse_until = excluded.reuse_until
                """)
                .param("account", account)
                .param("about", about.toArray(String[]::new))
                .param("until", answered.reuseUntil().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Forgets what a register said of a fact, as it was wrong: the next form asks again.
     *
     * @param right what it is said to say now; not stored, as the register says it by itself
     * @return the fact, where anything else was known of it
     */
    @Transactional
    public List<ChangedFact> replaced(Collection<String> accounts, String account, Fact right) {
        var source = right.source();
        begin(source.register(), accounts, account);
        var changed = right.changes(of(accounts)).stream().toList();
        jdbc.sql("""
                with asked as (delete from answered_fact where account in (:accounts) and source = :source)
                delete from attribute where account in (:accounts) and assurance = 'REGISTER' and source = :source
                """).param("accounts", accounts).param("source", source.key()).update();
        return changed;
    }

    /**
     * Two answers may arrive at once: the second waits here and then replaces the first. Who is being erased is waited
     * for here as well, while no row is held that the erasure needs.
     *
     * @param about a register, or a subject of the citizen's
     */
    private void begin(String about, Collection<String> accounts, String account) {
        keys.of(account);
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:person, 42))")
                .param("person", about + "/" + String.join(",", accounts))
                .query((row, n) -> true)
                .single();
    }

    /**
     * Keeps what the citizen declared, unless something newer is known already. What only repeats a decision stays that
     * decision's: a form that was filled with it adds nothing.
     */
    @Transactional
    public void declare(String account, Collection<Fact> facts) {
        keep(account, facts);
    }

    /**
     * Replaces what the citizen said of exactly this fact. A correction names the child it is about: by its content,
     * which differs from all that is known, it would be of a new one.
     *
     * @return the fact, where it was otherwise before
     */
    @Transactional
    public List<ChangedFact> correct(String account, Fact fact) {
        var accounts = citizens.accountsOf(account);
        fact.source().subject().ifPresent(name -> begin(name, accounts, account));
        var changed = fact.changes(of(accounts)).stream().toList();
        rows.store(account, List.of(fact));
        return changed;
    }

    /** Keeps what a decision made known, and says which facts were otherwise before. */
    @Transactional
    public List<ChangedFact> decide(String account, Collection<Fact> facts) {
        var before = facts.isEmpty() ? List.<Fact>of() : of(citizens.accountsOf(account));
        return keep(account, facts).stream()
                .flatMap(fact -> fact.changes(before).stream())
                .toList();
    }

    /** Named as they are stored: by which child of several. */
    private List<Fact> keep(String account, Collection<Fact> facts) {
        if (facts.isEmpty()) {
            return List.of();
        }
        var kept = new ArrayList<Fact>();
        facts.stream()
                .collect(Collectors.groupingBy(fact -> fact.source().subject()))
                .forEach((subject, said) -> kept.addAll(
                        subject.map(name -> placed(account, name, said)).orElse(said)));
        askAgain(account, kept);
        var decided = rows.decided(account, kept);
        kept.removeIf(fact -> fact.decision() == null && decided.stream().anyMatch(fact::repeats));
        rows.store(account, kept);
        return kept;
    }

    /** Of which child this is said; two at once that tell of a new one wait for each other. */
    private List<Fact> placed(String account, String name, List<Fact> said) {
        var accounts = citizens.accountsOf(account);
        begin(name, accounts, account);
        var key = Subjects.of(of(accounts)).keyOf(name, said);
        return said.stream().map(fact -> fact.of(key)).toList();
    }

    /** A register's fact that a decision has changed is asked for again: what the register said before is older. */
    private void askAgain(String account, Collection<Fact> facts) {
        var changed = facts.stream()
                .filter(fact -> fact.decision() != null && !fact.source().isCitizensOwn())
                .map(fact -> fact.source().key())
                .toList();
        if (!changed.isEmpty()) {
            jdbc.sql("delete from answered_fact where account in (:accounts) and source in (:changed)")
                    .param("accounts", citizens.accountsOf(account))
                    .param("changed", changed)
                    .update();
        }
    }
}
