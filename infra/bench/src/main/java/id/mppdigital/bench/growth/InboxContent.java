package id.mppdigital.bench.growth;

import id.mppdigital.bench.growth.Ask.Kind;
import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.test.Tokens;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A message for each application, a fifth of them unread, and behind every fifth an e-mail that was sent. */
record InboxContent() implements Content {
    private static final String PATH = "/notifications/v1/me/messages";
    private static final String MESSAGES = """
            insert into message (id, event_id, channel, citizen_id, application_id, occasion, template_version, facts, at)
            select growth.id(at, channel || g), growth.id(at, 'event ' || g), channel, growth.citizen_of(g, :total),
              growth.id(at, 'application ' || g), 'SUBMITTED', 1,
              jsonb_build_object('registrationNumber', growth.registration_number(g, growth.mall(growth.mall_of(g)), at),
                'service', jsonb '{"id": "Penerbitan akta kelahiran", "en": "Birth certificate"}',
                'agency', jsonb '{"id": "Kantor Pelayanan Kabupaten", "en": "Service Office of the Regency"}'), at
            from (select g, growth.moment(g, :total) as at from generate_series(cast(:from as bigint), cast(:to as bigint) - 1) as g)
              as numbered cross join lateral unnest(case g % 5 when 0 then array['IN_APP', 'EMAIL'] else array['IN_APP'] end)
              as channel
            """;
    private static final String INBOXES = """
            insert into citizen_inbox_message (message_id, citizen_id, position, read_at)
            select growth.id(at, 'IN_APP' || g), growth.citizen_of(g, :total), g + 1,
              case when growth.random(g, 6) < 0.8 then at + interval '1 hour' end
            from (select g, growth.moment(g, :total) as at from generate_series(cast(:from as bigint), cast(:to as bigint) - 1) as g)
              as numbered
            """;
    private static final String EMAILS = """
            insert into email (message_id, citizen_id, state, attempts, due_at, queued_at, settled_at)
            select growth.id(at, 'EMAIL' || g), growth.citizen_of(g, :total), 'SENT', 1, at, at, at
            from (select g, growth.moment(g, :total) as at from generate_series(cast(:from as bigint), cast(:to as bigint) - 1) as g)
              as numbered
            where g % 5 = 0
            """;

    @Override
    public String service() {
        return "notification-service";
    }

    @Override
    public List<String> chunk() {
        return List.of(MESSAGES, INBOXES, EMAILS);
    }

    @Override
    public List<String> once() {
        return List.of("""
                insert into citizen_inbox (citizen_id, last_position, unread)
                select citizen_id, max(position), count(*) filter (where read_at is null)
                from citizen_inbox_message group by citizen_id
                """);
    }

    @Override
    public List<Kind> kinds(JdbcClient jdbc, Size size, Tokens tokens) {
        var draw = new Draw(jdbc, size);
        var citizens = draw.citizens();
        return List.of(
                inbox("a citizen's", ask(citizens, "", tokens)),
                inbox("a citizen's, unread ones", ask(citizens, "?unread=true", tokens)),
                inbox("a busy citizen's, any page", anyPage(draw.busyCitizens(), size, tokens)));
    }

    private static Kind inbox(String name, List<Ask> asks) {
        return new Kind("inboxes", name, asks);
    }

    private static List<Ask> ask(List<String> citizens, String query, Tokens tokens) {
        return citizens.stream()
                .map(id -> new Ask(PATH + query, tokens.citizen(id, "6371015507900001")))
                .toList();
    }

    /** Positions grow with the applications' numbers, so any number is a place in the list. */
    private static List<Ask> anyPage(List<String> citizens, Size size, Tokens tokens) {
        return citizens.stream()
                .flatMap(id -> {
                    var token = tokens.citizen(id, "6371015507900001");
                    return Stream.iterate(
                                    size.applications(),
                                    place -> place > size.applications() / 2,
                                    place -> place - size.applications() / 1_000)
                            .map(place ->
                                    new Ask(PATH + "?after=" + Cursor.of(place).encode(), token));
                })
                .toList();
    }
}
