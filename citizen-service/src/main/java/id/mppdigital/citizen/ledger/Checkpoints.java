package id.mppdigital.citizen.ledger;

import id.mppdigital.platform.sql.SqlArray;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The checkpoints, and the heads that each of them covers. */
@Repository
class Checkpoints {
    private final JdbcClient jdbc;

    Checkpoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False while another instance makes one. */
    boolean begin() {
        return jdbc.sql("select pg_try_advisory_xact_lock(45)")
                .query(Boolean.class)
                .single();
    }

    Optional<Checkpoint.Signed> last() {
        return jdbc.sql("select number, signed from ledger_checkpoint order by number desc limit 1")
                .query(Checkpoint.Signed.class)
                .optional();
    }

    List<Checkpoint.Signed> after(long number, int limit) {
        return jdbc.sql("""
                select number, signed from ledger_checkpoint where number > :number order by number limit :limit
                """)
                .param("number", number)
                .param("limit", limit)
                .query(Checkpoint.Signed.class)
                .list();
    }

    /** Chains that grew. One that somebody adds to just now is for the next checkpoint: nobody waits for another. */
    List<Checkpoint.Head> takeGrown(int most) {
        return jdbc.sql("""
                with grown as (select id from ledger_chain where open order by id limit :most for update skip locked),
                taken as (update ledger_chain as chain set open = false from grown where chain.id = grown.id
                          returning chain.id as chain, chain.length as position, chain.head as hash)
                select * from taken order by chain
                """).param("most", most).query(Checkpoint.Head.class).list();
    }

    void add(Checkpoint.Signed checkpoint, List<Checkpoint.Head> heads) {
        jdbc.sql("insert into ledger_checkpoint (number, signed) values (:number, :signed)")
                .paramSource(checkpoint)
                .update();
        jdbc.sql("""
                insert into ledger_head (chain, position, checkpoint)
                select chain, position, :checkpoint
                from unnest(cast(:chains as uuid[]), cast(:positions as bigint[])) as head (chain, position)
                """)
                .param("checkpoint", checkpoint.number())
                .param("chains", SqlArray.of(heads, Checkpoint.Head::chain, UUID[]::new))
                .param("positions", SqlArray.of(heads, Checkpoint.Head::position, Long[]::new))
                .update();
    }

    record Chain(UUID id, long length) {}

    List<Chain> chainsOf(Collection<String> accounts) {
        return jdbc.sql("select id, length from ledger_chain where account = any(:accounts) order by id")
                .param("accounts", accounts.toArray(String[]::new))
                .query(Chain.class)
                .list();
    }

    /** What proves a chain by the newest checkpoint that covers it; empty if none does yet. */
    Optional<Proof.Covered> covering(UUID chain) {
        return jdbc.sql("""
                select checkpoint.number, checkpoint.signed from ledger_head as head
                join ledger_checkpoint as checkpoint on checkpoint.number = head.checkpoint
                where head.chain = :chain order by head.position desc limit 1
                """)
                .param("chain", chain)
                .query(Checkpoint.Signed.class)
                .optional()
                .flatMap(signed -> {
                    var heads = heads(signed.number());
                    return heads.stream()
                            .filter(head -> head.chain().equals(chain))
                            .findFirst()
                            .map(head -> Proof.Covered.of(head, signed, heads));
                });
    }

    private List<Checkpoint.Head> heads(long checkpoint) {
        return jdbc.sql("""
                select line.chain, line.position, line.hash from ledger_head as head
                join ledger_line as line using (chain, position)
                where head.checkpoint = :checkpoint order by line.chain
                """)
                .param("checkpoint", checkpoint)
                .query(Checkpoint.Head.class)
                .list();
    }
}
