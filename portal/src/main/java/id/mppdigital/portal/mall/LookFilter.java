package id.mppdigital.portal.mall;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which looks an auditor asks for, as typed; empty for any.
 *
 * @param number a registration number
 * @param reader an officer's account, or the client of an agency's system
 * @param from the first day
 * @param to the last day
 * @param after where the page before ended
 */
public record LookFilter(String number, String reader, String from, String to, String after) {
    static LookFilter of(Map<String, String> asked) {
        UnaryOperator<String> field = name -> asked.getOrDefault(name, "").strip();
        return new LookFilter(
                field.apply("number"),
                field.apply("reader"),
                field.apply("from"),
                field.apply("to"),
                field.apply("after"));
    }

    /** As the platform is asked; a day that is none is left out. */
    MultiValueMap<String, String> query(ZoneId zone) {
        var query = new LinkedMultiValueMap<String, String>();
        add(query, "number", number);
        add(query, "reader", reader);
        add(query, "from", start(from, 0, zone));
        add(query, "until", start(to, 1, zone));
        add(query, "after", after);
        return query;
    }

    /** The page behind this one. */
    public String next(String cursor) {
        return UriComponentsBuilder.fromPath("/mall/looks")
                .queryParam("number", "{number}")
                .queryParam("reader", "{reader}")
                .queryParam("from", "{from}")
                .queryParam("to", "{to}")
                .queryParam("after", "{after}")
                .encode()
                .buildAndExpand(number, reader, from, to, cursor)
                .toUriString();
    }

    private static void add(MultiValueMap<String, String> query, String name, String value) {
        if (!value.isEmpty()) {
            query.add(name, value);
        }
    }

    private static String start(String day, int later, ZoneId zone) {
        try {
            return LocalDate.parse(day)
                    .plusDays(later)
                    .atStartOfDay(zone)
                    .toInstant()
                    .toString();
        } catch (DateTimeParseException _) {
            return "";
        }
    }
}
