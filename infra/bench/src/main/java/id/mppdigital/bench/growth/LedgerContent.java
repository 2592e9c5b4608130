package id.mppdigital.bench.growth;

import id.mppdigital.bench.growth.Ask.Kind;
import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.test.Tokens;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An entry of the data-use ledger for each application, and a citizen for five of them. */
record LedgerContent() implements Content {
    private static final String PATH = "/citizens/v1/me/data-uses";

    @Override
    public String service() {
        return "citizen-service";
    }

    @Override
    public List<String> chunk() {
        return List.of("""
                insert into data_use (id, account, at, action, purpose, legal_basis, recipient, sources, service, mall,
                  application_id)
                select growth.id(at, 'use ' || g), growth.citizen_of(g, :total), at, 'SHARED_WITH_AGENCY', 'HANDLE_APPLICATION',
                  'UU 27/2022 Pasal 20 ayat (2) huruf e', growth.agency_of(g),
                  array['dukcapil.person/address', 'dukcapil.person/name', 'dukcapil.person/nik'], 'akta-kelahiran',
                  growth.mall(growth.mall_of(g)), growth.id(at, 'application ' || g)
                from (select g, growth.moment(g, :total) as at
                      from generate_series(cast(:from as bigint), cast(:to as bigint) - 1) as g) as numbered
                """, """
                insert into citizen (id, nik_index, nik, name, locale, version, created_at, contact_since)
                select 'account ' || g, sha256(('nik ' || g)::bytea), sha256(('cipher ' || g)::bytea),
                  sha256(('name ' || g)::bytea), 'id', 1, now(), now()
                from generate_series(cast(:from as bigint), cast(:to as bigint) - 1) as g where g % 5 = 0
                """);
    }

    /** The entries have no lines; the service would make them while it is measured. */
    @Override
    public List<String> once() {
        return List.of("delete from ledger_catch_up");
    }

    @Override
    public List<Kind> kinds(JdbcClient jdbc, Size size, Tokens tokens) {
        var draw = new Draw(jdbc, size);
        var citizens = draw.citizens();
        var busy = draw.busyCitizens();
        return List.of(
                new Kind(
                        "ledgers",
                        "a citizen's",
                        IntStream.range(0, citizens.size())
                                .mapToObj(number -> new Ask(PATH, token(tokens, citizens.get(number), number)))
                                .toList()),
                new Kind(
                        "ledgers",
                        "a busy citizen's, any page",
                        IntStream.range(0, busy.size())
                                .boxed()
                                .flatMap(number ->
                                        anyPage(jdbc, busy.get(number), token(tokens, busy.get(number), -number - 1)))
                                .toList()));
    }

    private static Stream<Ask> anyPage(JdbcClient jdbc, String account, String token) {
        return jdbc.sql("""
                        select id from %s as moments cross join lateral (
                          select id from data_use where account = :account and id <= growth.id(moment, 'any') order by id desc limit 1)
                          as row
                        """.formatted(Draw.MOMENTS)).param("account", account).query(UUID.class).list().stream()
                .map(id -> new Ask(PATH + "?after=" + Cursor.of(id).encode(), token));
    }

    /** Everybody has a NIK of their own; one NIK would make all accounts one person. */
    private static String token(Tokens tokens, String account, int number) {
        return tokens.citizen(account, "637101%010d".formatted(1_000_000 + number));
    }
}
