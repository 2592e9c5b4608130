package id.mppdigital.citizen.erasure;

import static java.util.Objects.requireNonNull;

import id.mppdigital.citizen.keys.CitizenKeys;
import id.mppdigital.citizen.protection.BlindIndex;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When accounts were erased. An account that comes back keeps its row: what it began before stays nobody's. */
@Repository
public class ErasedAccounts {
    private final JdbcClient jdbc;
    private final CitizenKeys keys;
    private final BlindIndex index;

    ErasedAccounts(JdbcClient jdbc, CitizenKeys keys, BlindIndex index) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.index = index;
    }

    public void add(Collection<String> accounts, Instant at) {
        accounts.forEach(account ->
                jdbc.sql("""
                insert into erased_account (account_index, at) values (:index, :at)
                on conflict (account_index) do update set at = greatest(erased_account.at, excluded.at)
                """).param("index", indexOf(account)).param("at", at).update());
    }

    /** Whether it was erased with its account, as for {@link #without}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean cover(Begun begun) {
        return without(List.of(begun), Function.identity()).isEmpty();
    }

    /**
     * Those that were not erased with their accounts. Waits for an erasure that is under way, and lets none begin until
     * the transaction ends; so it comes before any row is written.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> List<T> without(Collection<T> all, Function<T, Begun> begun) {
        var theirs = all.stream().filter(one -> !begun.apply(one).isNobodys()).toList();
        var accounts = theirs.stream().map(one -> begun.apply(one).account()).collect(Collectors.toSet());
        keys.hold(accounts);
        var erased = timesOf(accounts);
        return theirs.stream()
                .filter(one -> begun.apply(one)
                        .at()
                        .isAfter(erased.getOrDefault(begun.apply(one).account(), Instant.MIN)))
                .toList();
    }

    private Map<String, Instant> timesOf(Collection<String> accounts) {
        var byIndex = accounts.stream()
                .collect(Collectors.toMap(account -> ByteBuffer.wrap(indexOf(account)), Function.identity()));
        var times = new HashMap<String, Instant>();
        jdbc.sql("select account_index, at from erased_account where account_index = any(:indexes)")
                .param(
                        "indexes",
                        byIndex.keySet().stream().map(ByteBuffer::array).toArray(byte[][]::new))
                .query((ResultSet row) -> {
                    var account = requireNonNull(byIndex.get(ByteBuffer.wrap(row.getBytes("account_index"))));
                    times.put(account, row.getObject("at", OffsetDateTime.class).toInstant());
                });
        return times;
    }

    private byte[] indexOf(String account) {
        return index.of("erased-account", account);
    }
}
