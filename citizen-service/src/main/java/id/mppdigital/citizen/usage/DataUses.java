package id.mppdigital.citizen.usage;

import id.mppdigital.citizen.keys.CitizenKeys;
import id.mppdigital.platform.events.Ids;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds to the ledger of all uses of citizens' data, and can do nothing else to it. */
@Repository
public class DataUses {
    /** Makes the account's chain one line longer, and holds it until the transaction ends. */
    private static final String CHAIN = """
            with chain as (
                insert into ledger_chain as chain (id, account, secret, length, head, open)
                values (:chain, :account, :secret, 1,
                        ledger_hash(:chain, 1, null, ledger_content(:secret, :id, :canonical)), true)
                on conflict (account) do update set
                    length = chain.length + 1,
                    head = ledger_hash(chain.id, chain.length + 1, chain.head,
                                       ledger_content(chain.secret, :id, :canonical)),
                    open = true
                returning id, secret, length, head)
            """;

    private static final String LINE = """
            insert into ledger_line (chain, position, use, content, hash)
            select id, length, :id, ledger_content(secret, :id, :canonical), head from chain
            """;

    /** One statement, so that there is no entry without its line. */
    private static final String ENTRY_WITH_LINE = CHAIN + ", line as (" + LINE + ")" + """
            insert into data_use (id, account, at, action, purpose, legal_basis, recipient, sources, service, mall,
                                  application_id, reader_role, reader, until, laws, consents)
            values (:id, :account, :at, :action, :purpose, :legalBasis, :recipient, :sources, :service, :mall,
                    :applicationId, :readerRole, :reader, :until, :laws, :consents)
            """;

    private final JdbcClient jdbc;
    private final UseNames names;
    private final CitizenKeys keys;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DataUses(JdbcClient jdbc, UseNames names, CitizenKeys keys, Clock clock) {
        this.jdbc = jdbc;
        this.names = names;
        this.keys = keys;
        this.clock = clock;
    }

    /** Adds a use at once, in the transaction of the use: what is rolled back, or refused, leaves no line. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            String account,
            DataUse.Action action,
            Purpose purpose,
            DataUse.Recipient recipient,
            Collection<String> sources,
            DataUse.Context context) {
        add(List.of(entry(account, action, purpose, recipient, sources, context)));
    }

    /**
     * Adds what is handed out at this moment, as the last that can fail before it leaves. Of whoever was erased
     * meanwhile nothing is written.
     */
    @Transactional
    public void handedOut(
            String account,
            DataUse.Action action,
            Purpose purpose,
            DataUse.Recipient recipient,
            Collection<String> sources,
            DataUse.Context context) {
        if (keys.hold(account)) {
            record(account, action, purpose, recipient, sources, context);
        }
    }

    /** A use of this moment, to be added later in the transaction together with others. */
    public Entry entry(
            String account,
            DataUse.Action action,
            Purpose purpose,
            DataUse.Recipient recipient,
            Collection<String> sources,
            DataUse.Context context) {
        var consents = DataUse.sorted(recipient.consents());
        var laws = DataUse.basis(recipient.laws(), consents);
        return new Entry(
                account,
                new DataUse(
                        Ids.next(),
                        clock.instant(),
                        action,
                        purpose,
                        DataUse.joined(laws),
                        recipient.code(),
                        DataUse.sorted(sources),
                        context.service(),
                        context.mall(),
                        context.applicationId(),
                        context.representative(),
                        null,
                        laws,
                        consents.isEmpty() ? null : consents));
    }

    /** Adds all uses of a transaction; those of one account keep their order. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Collection<Entry> entries) {
        inOneOrder(entries).forEach(entry -> {
            add(entry);
            names.keep(entry);
        });
    }

    /**
     * The same for two people who know each other: both ledgers name both.
     *
     * @param principal the account of whom it is done for
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Collection<Entry> entries, String principal, String representative) {
        inOneOrder(entries).forEach(entry -> {
            add(entry);
            names.keep(entry, principal, representative);
        });
    }

    private void add(Entry entry) {
        var use = entry.use();
        var reader = use.reader();
        chained(ENTRY_WITH_LINE, entry)
                .paramSource(use)
                .param("readerRole", reader == null ? null : reader.role())
                .param("reader", reader == null ? null : reader.id())
                .update();
    }

    /** Makes lines for entries that have none. */
    void chain(Collection<Entry> entries) {
        inOneOrder(entries)
                .forEach(entry -> chained(CHAIN + LINE, entry)
                        .param("id", entry.use().id())
                        .update());
    }

    /** Chains are locked in the order of their accounts, so that transactions never wait for each other in a circle. */
    private static Stream<Entry> inOneOrder(Collection<Entry> entries) {
        return entries.stream().sorted(Comparator.comparing(Entry::account));
    }

    private StatementSpec chained(String sql, Entry entry) {
        var secret = new byte[32];
        random.nextBytes(secret);
        return jdbc.sql(sql)
                .param("account", entry.account())
                .param("chain", Ids.next())
                .param("secret", secret)
                .param("canonical", CanonicalUse.of(entry.account(), entry.use()));
    }
}
