package id.mppdigital.citizen.breach;

import id.mppdigital.citizen.keys.CopyPart;
import id.mppdigital.citizen.keys.CopyPart.Item;
import id.mppdigital.citizen.keys.PersonalData;
import id.mppdigital.platform.problem.Wording;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Whom a breach touched, as the ledger says. A person with several accounts is one: the first account by name is told. A
 * use that was repeated counts for all of its time.
 */
@Repository
class Touched implements PersonalData {
    /** The ledger's entries within the scope: one row for each person. */
    private static final String PERSONS = """
            select min(u.account) as account, array_agg(distinct s.source order by s.source) as sources
            from data_use u
            join citizen c on c.id = u.account
            cross join lateral unnest(u.sources) as s (source)
            where u.at <= :until and (u.at >= :from or u.until >= :from)
            and (cardinality(:readers::text[]) = 0 or u.recipient = any(:readers) or u.reader = any(:readers))
            and (cardinality(:services::text[]) = 0 or u.service = any(:services))
            and (cardinality(:sources::text[]) = 0 or s.source = any(:sources))
            group by c.nik_index
            """;

    private final JdbcClient jdbc;

    Touched(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param sources the facts of theirs, or documents, that it touched */
    record Person(String account, List<String> sources) {}

    /** How many persons the scope covers now. */
    int count(Breach.Scope scope) {
        return of(scope, "select count(*) from (" + PERSONS + ") persons")
                .query(Integer.class)
                .single();
    }

    /** In the order of the accounts. */
    List<Person> after(Breach.Scope scope, String account, int limit) {
        return of(scope, "select * from (" + PERSONS + ") persons where account > :after order by account limit :limit")
                .param("after", account)
                .param("limit", limit)
                .query((row, _) -> new Person(row.getString("account"), List.of((String[])
                        row.getArray("sources").getArray())))
                .list();
    }

    /** Remembers them, so that each is told once whatever happens meanwhile. */
    int keep(UUID breach, Breach.Scope scope) {
        return of(
                        scope,
                        "insert into breach_notice (breach, account, sources) select :breach, account, sources from ("
                                + PERSONS + ") persons on conflict (breach, account) do nothing")
                .param("breach", breach)
                .update();
    }

    private JdbcClient.StatementSpec of(Breach.Scope scope, String sql) {
        return jdbc.sql(sql)
                .param("from", scope.from().atOffset(ZoneOffset.UTC))
                .param("until", scope.until().atOffset(ZoneOffset.UTC))
                .param("readers", scope.readers().toArray(String[]::new))
                .param("services", scope.services().toArray(String[]::new))
                .param("sources", scope.sources().toArray(String[]::new));
    }

    record Due(UUID id, UUID breach, String account, List<String> sources) {}

    /** Some who were not told yet, marked as told; another instance takes others. */
    List<Due> take(int limit, Instant now) {
        return jdbc.sql("""
                update breach_notice set told_at = :now where id in (
                    select id from breach_notice where told_at is null order by id limit :limit for update skip locked)
                returning id, breach, account, sources
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, _) -> new Due(
                        row.getObject("id", UUID.class),
                        row.getObject("breach", UUID.class),
                        row.getString("account"),
                        List.of((String[]) row.getArray("sources").getArray())))
                .list();
    }

    record Progress(int notices, int told) {}

    Progress progress(UUID breach) {
        return jdbc.sql("select count(*) as notices, count(told_at) as told from breach_notice where breach = :breach")
                .param("breach", breach)
                .query(Progress.class)
                .single();
    }

    private record Told(
            UUID breach, List<String> sources, @Nullable Instant toldAt) {}

    @Override
    public CopyPart copy(Collection<String> accounts) {
        var title = new Wording("Kebocoran yang menyangkut data Anda", "Breaches that touched your data");
        var held = jdbc.sql(
                        "select breach, sources, told_at from breach_notice where account in (:accounts) order by id")
                .param("accounts", accounts)
                .query((row, _) -> new Told(
                        row.getObject("breach", UUID.class),
                        List.of((String[]) row.getArray("sources").getArray()),
                        row.getTimestamp("told_at") == null
                                ? null
                                : row.getTimestamp("told_at").toInstant()))
                .list();
        return CopyPart.of(
                "breaches",
                title,
                held,
                told -> List.of(
                        Item.of("breach", "Kebocoran", "Breach", told.breach()),
                        Item.of("sources", "Data", "Facts", told.sources()),
                        Item.of("toldAt", "Diberi tahu", "Told", told.toldAt())));
    }

    @Override
    public void erase(Collection<String> accounts) {
        jdbc.sql("delete from breach_notice where account in (:accounts)")
                .param("accounts", accounts)
                .update();
    }
}
