package id.mppdigital.citizen.ledger;

import id.mppdigital.citizen.usage.WrittenUses;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The lines of all chains, and how many there should be. */
@Repository
class Lines {
    private final JdbcClient jdbc;

    Lines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How much there is.
     *
     * @param lines as the chains' records count them
     * @param unchained entries without a line: from before there were chains and not chained yet, or slipped in
     */
    record Totals(long chains, long lines, long unchained) {}

    /** In the order of chains and their lines. */
    List<StoredLine> after(UUID chain, long position, int limit) {
        return page("""
                select * from ledger_line where (chain, position) > (:chain, :position)
                order by chain, position limit :limit
                """, chain, position, limit).query(StoredLine.class).list();
    }

    /** The same of some accounts; each chain gives a page from its own part of the index. */
    List<StoredLine> of(Collection<String> accounts, UUID chain, long position, int limit) {
        return page("""
                select theirs.* from ledger_chain as mine cross join lateral (
                  select * from ledger_line
                  where chain = mine.id and (chain, position) > (:chain, :position) order by position limit :limit) as theirs
                where mine.account = any(:accounts) order by theirs.chain, theirs.position limit :limit
                """, chain, position, limit)
                .param("accounts", accounts.toArray(String[]::new))
                .query(StoredLine.class)
                .list();
    }

    private StatementSpec page(String lines, UUID chain, long position, int limit) {
        return jdbc.sql("""
                select line.chain, line.position, line.content, line.hash, chain.id is not null as chained,
                    chain.account, page.account as entry_account, chain.secret,
                    coalesce(chain.length = line.position and chain.head = line.hash, false) as "end", head.checkpoint,
                    %s
                from (%s) as line
                left join ledger_chain as chain on chain.id = line.chain
                left join ledger_head as head on head.chain = line.chain and head.position = line.position
                left join data_use as page on page.id = line.use
                order by line.chain, line.position
                """.formatted(WrittenUses.COLUMNS, lines))
                .param("chain", chain)
                .param("position", position)
                .param("limit", limit);
    }

    Totals totals() {
        return jdbc.sql("""
                select count(*) as chains, coalesce(sum(length), 0) as lines,
                    greatest(0, (select count(*) from data_use)
                        - coalesce(sum(length) filter (where account is not null), 0)) as unchained
                from ledger_chain
                """).query(Totals.class).single();
    }
}
