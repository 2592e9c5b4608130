package id.mppdigital.bench.growth;

import id.mppdigital.bench.growth.Ask.Kind;
import id.mppdigital.platform.test.Tokens;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Timelines of applications drawn from all of them, as their citizens and their agencies read them. */
record TimelineAsks(JdbcClient jdbc, Size size, Tokens tokens) {
    private record Drawn(UUID id, String citizenId, String agency) {}

    List<Kind> kinds() {
        var drawn = jdbc.sql(
                        "select id, citizen_id, agency from application where citizen_id in (:citizens) limit 2000")
                .param("citizens", new Draw(jdbc, size).citizens())
                .query(Drawn.class)
                .list();
        return List.of(
                new Kind(
                        "timelines",
                        "by its citizen",
                        drawn.stream()
                                .map(it -> ask(it, tokens.citizen(it.citizenId(), "6371015507900001")))
                                .toList()),
                new Kind(
                        "timelines",
                        "by its agency",
                        drawn.stream()
                                .map(it -> ask(it, tokens.agency(it.agency())))
                                .toList()));
    }

    private static Ask ask(Drawn application, String token) {
        return new Ask("/applications/v1/applications/" + application.id() + "/timeline", token);
    }
}
