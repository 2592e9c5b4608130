package id.mppdigital.bench.growth;

import id.mppdigital.bench.growth.Ask.Kind;
import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.test.Tokens;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The catalogue grows with the malls, not with the applications: today's 17 malls and 100 services beside the smallest
 * size, the nation's 514 and 2,000 beside 10M. Each mall offers a hundred; each service has two versions and a form of
 * some kilobytes.
 */
record CatalogueContent() implements Content {
    private static final String SERVICES =
            "case when :total >= 10000000 then 2000 when :total >= 1000000 then 500 else 100 end";
    private static final String MALLS =
            "case when :total >= 10000000 then 514 when :total >= 1000000 then 130 else 17 end";

    @Override
    public String service() {
        return "catalog-service";
    }

    @Override
    public List<String> chunk() {
        return List.of();
    }

    @Override
    public List<String> once() {
        return List.of(
                "insert into revisions (applied_at, applied_by) values (now(), 'bench')",
                """
                insert into services (code, version, spec, sequence, revision)
                select 'layanan-' || lpad(n::text, 4, '0'), version,
                  json_build_object('kind', growth.kind(n %% 12),
                    'name', json_build_object('id', verb || ' ' || noun || ' nomor ' || n, 'en', 'Service of the region ' || n),
                    'description', json_build_object('id', 'Layanan ' || noun || ' bagi penduduk', 'en', 'For residents'),
                    'standard', json_build_object('timeLimit', json_build_object('amount', 3, 'unit', 'WORKING_DAYS'),
                      'fee', json_build_object('kind', 'FREE')),
                    'form', json_build_object('properties',
                      (select json_object_agg(md5(n || ' ' || field), json_build_object('type', 'string', 'x-label', md5(field::text)))
                       from generate_series(1, 40) as field))), 1, 1
                from generate_series(1, %s) as n cross join generate_series(1, 2) as version
                  cross join lateral (select (array['Penerbitan', 'Perpanjangan', 'Perubahan', 'Pencabutan'])[1 + n %% 4]) as v(verb)
                  cross join lateral (select (array['izin', 'akta', 'surat keterangan', 'kartu', 'rekomendasi'])[1 + n / 4 %% 5])
                    as o(noun)
                """.formatted(SERVICES),
                "update services set newest = true where version = 2", // what a trigger would do, were there any while
                // filling
                """
                insert into malls (code, spec, sequence, revision)
                select code, json_build_object('name', json_build_object('id', 'MPP ' || name, 'en', 'MPP ' || name), 'region', code,
                  'timeZone', 'Asia/Jakarta'), 1, 1
                from regions where level = 'regency' order by code limit %s
                """.formatted(MALLS),
                """
                insert into agencies (code, spec, malls, sequence, revision)
                select growth.kind(k) || '-' || code, json_build_object('kind', growth.kind(k), 'name',
                  json_build_object('id', 'Dinas', 'en', 'Office'), 'malls', array[code]), array[code], 1, 1
                from malls cross join generate_series(0, 11) as k
                """,
                """
                insert into offerings (mall, service, spec, revision)
                select mall.code, service.code, json_build_object('agency', growth.kind(n %% 12) || '-' || mall.code), 1
                from (select code, row_number() over (order by code) as place from malls) as mall
                  cross join generate_series(0, 99) as n
                  join services as service on service.version = 2
                    and service.code = 'layanan-' || lpad((1 + (n + mall.place * 17) %% %s)::text, 4, '0')
                """.formatted(SERVICES));
    }

    /** A search ranks all its hits, and of a nation's services there are 4,000 versions in all. */
    @Override
    public long most() {
        return 5_000;
    }

    @Override
    public List<Kind> kinds(JdbcClient jdbc, Size size, Tokens tokens) {
        var malls = codes(jdbc, "malls");
        return List.of(
                search("a word that a fifth holds", List.of(services("q=izin"), services("q=akta"))),
                search("two words", List.of(services("q=perpanjangan%20kartu"), services("q=penerbitan%20surat"))),
                search("one service", each(IntStream.rangeClosed(1, 100).mapToObj(n -> "q=layanan-%04d".formatted(n)))),
                search("a word in a mall", each(malls.stream().map(mall -> "q=izin&mall=" + mall))),
                directory("a mall's services", each(malls.stream().map(mall -> "mall=" + mall))),
                directory(
                        "all services, any page",
                        each(IntStream.range(0, 60)
                                .mapToObj(n -> "after="
                                        + Cursor.of(0, "layanan-%04d".formatted(n))
                                                .encode()))),
                directory("all malls", List.of(new Ask("/catalog/v1/malls", ""))),
                directory(
                        "a mall's agencies",
                        malls.stream()
                                .map(mall -> new Ask("/catalog/v1/agencies?mall=" + mall, ""))
                                .toList()));
    }

    private static Kind search(String name, List<Ask> asks) {
        return new Kind("searches", name, asks);
    }

    private static Kind directory(String name, List<Ask> asks) {
        return new Kind("catalogue's lists", name, asks);
    }

    private static List<Ask> each(Stream<String> queries) {
        return queries.map(CatalogueContent::services).toList();
    }

    private static Ask services(String query) {
        return new Ask("/catalog/v1/services?" + query, "");
    }

    private static List<String> codes(JdbcClient jdbc, String table) {
        return jdbc.sql("select code from " + table + " order by code")
                .query(String.class)
                .list();
    }
}
