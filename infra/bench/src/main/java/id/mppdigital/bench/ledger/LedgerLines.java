package id.mppdigital.bench.ledger;

import id.mppdigital.local.Platform;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Ledgers as citizen-service would have written them, made in the database. */
final class LedgerLines implements AutoCloseable {
    private static final String CHAINS = """
            insert into ledger_chain (id, account, secret, length, head, open)
            select uuidv7(), 'bench-' || number, sha256(('secret ' || number)::bytea), 0, '', true
            from generate_series(1, ?) as number
            """;

    /** One more line of each chain, with its entry. */
    private static final String LINES = """
            with made as materialized (
              select id as chain, account, secret, length + 1 as place, nullif(head, '') as head, uuidv7() as use,
                timestamptz '2026-11-24 02:20:00Z' + length * interval '1 hour' as at
              from ledger_chain where account like 'bench-%'),
            entry as materialized (
              select made.*, ledger_content(secret, use, convert_to('{"account":"' || account
                || '","action":"FORM_FILLED","at":"' || to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
                || '","id":"' || use || '","legalBasis":"UU 27/2022 Pasal 20 ayat (2) huruf e","mall":"63.71","purpose":'
                || '"FILL_FORM","recipient":"portal","service":"skck","sources":["dukcapil.person/address",'
                || '"dukcapil.person/name","dukcapil.person/nik"]}', 'UTF8')) as content
              from made),
            use as (
              insert into data_use (id, account, at, action, purpose, legal_basis, recipient, sources, service, mall)
              select use, account, at, 'FORM_FILLED', 'FILL_FORM', 'UU 27/2022 Pasal 20 ayat (2) huruf e', 'portal',
                array['dukcapil.person/address', 'dukcapil.person/name', 'dukcapil.person/nik'], 'skck', '63.71'
              from entry),
            line as (
              insert into ledger_line (chain, position, use, content, hash)
              select chain, place, use, content, ledger_hash(chain, place, head, content) from entry
              returning chain, position, hash)
            update ledger_chain set length = line.position, head = line.hash from line where id = line.chain
            """;

    private static final String HOLDING = """
            select count(*) from ledger_line as line
            left join ledger_line as earlier on earlier.chain = line.chain and earlier.position = line.position - 1
            where line.hash = ledger_hash(line.chain, line.position, earlier.hash, line.content)
            """;

    private final Connection database;

    private LedgerLines(Connection database) {
        this.database = database;
    }

    static LedgerLines in(Platform platform) throws SQLException {
        var url = "jdbc:postgresql://localhost:%d/citizen".formatted(platform.port("postgres"));
        return new LedgerLines(
                DriverManager.getConnection(url, "citizen", platform.keys().secret("database-citizen")));
    }

    void fill(int ledgers, int lines) throws SQLException {
        database.setAutoCommit(false);
        try (var chains = database.prepareStatement(CHAINS);
                var more = database.prepareStatement(LINES)) {
            chains.setInt(1, ledgers);
            chains.executeUpdate();
            for (int line = 0; line < lines; line++) {
                more.executeUpdate();
            }
        }
        // Committed at once: a checkpoint covers whole ledgers.
        database.commit();
        database.setAutoCommit(true);
        try (var statement = database.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    void awaitCheckpoints() throws SQLException, InterruptedException {
        while (number("select count(*) from ledger_chain where open") > 0) {
            Thread.sleep(500);
        }
    }

    void count(int lines) throws SQLException {
        var holding = number(HOLDING);
        if (holding != lines) {
            throw new IllegalStateException(holding + " of " + lines + " lines hold");
        }
    }

    private long number(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
