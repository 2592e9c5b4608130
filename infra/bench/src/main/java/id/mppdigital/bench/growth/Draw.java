package id.mppdigital.bench.growth;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Draws citizens: as many ordinary ones as keep a server from having just them in memory. */
record Draw(JdbcClient jdbc, Size size) {
    private static final int PEOPLE = 2_000;

    /** Ordinary citizens who have an application. */
    List<String> citizens() {
        return jdbc.sql("""
                select distinct growth.citizen_of(floor(growth.random(n, 99) * :total)::bigint, :total)
                from generate_series(1, :people) as n
                except select growth.citizen(n) from generate_series(0, 2) as n
                """)
                .param("total", size.applications())
                .param("people", PEOPLE)
                .query(String.class)
                .list();
    }

    /** Those with a 5,000th of all applications, and sixty at least. */
    List<String> busyCitizens() {
        return IntStream.range(0, World.BUSY_CITIZENS)
                .mapToObj(number -> jdbc.sql("select growth.citizen(:number)")
                        .param("number", number)
                        .query(String.class)
                        .single())
                .toList();
    }

    /** Whatever is a list of a thousand moments, from the newest to nearly the oldest of two years. */
    static final String MOMENTS =
            "(select now() - interval '14 hours' * n as moment from generate_series(1, 1000) as n)";
}
