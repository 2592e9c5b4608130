package id.mppdigital.portal.desk;

import id.mppdigital.platform.problem.Wording;
import id.mppdigital.portal.api.FilingApi.Mark;
import id.mppdigital.portal.api.office.DeskApi.Bill;
import id.mppdigital.portal.api.office.DeskApi.IssuedFile;
import id.mppdigital.portal.api.office.DeskApi.Move;
import id.mppdigital.portal.page.Page;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A move as an officer typed it. What is missing, the service says.
 *
 * @param fields names of inputs with their values
 * @param facts what the agency found
 * @param zone of the mall: a day ends by its clocks
 */
record TypedMove(Map<String, String> fields, TypedFacts facts, ZoneId zone) {
    static final String FIELD_MARK = "mark.";
    static final String DOCUMENT_MARK = "marked-file.";

    Move move(Page page, List<IssuedFile> files) {
        var to = text("to");
        return new Move(
                to,
                nullable("stage"),
                reason(page),
                nullable("legalBasis"),
                nullable("appealRoute"),
                to.equals("AWAITING_PAYMENT") ? bill() : null,
                files.isEmpty() ? null : files,
                marks(),
                facts.values());
    }

    /** The officer's own words, or those of the chosen template. */
    private @Nullable Wording reason(Page page) {
        var typed = wording("reason");
        var template = text("template");
        return typed == null && Templates.of(text("to")).contains(template)
                ? page.both("desk.template." + template)
                : typed;
    }

    /** Words in one language stand for both; none are none. */
    private @Nullable Wording wording(String name) {
        var id = text(name + ".id");
        var en = text(name + ".en");
        if (id.isEmpty() && en.isEmpty()) {
            return null;
        }
        return new Wording(id.isEmpty() ? en : id, en.isEmpty() ? id : en);
    }

    private Bill bill() {
        return new Bill(amount(), text("billingCode"), said("payee"), said("howToPay"), expiry());
    }

    private Wording said(String name) {
        var typed = wording(name);
        return typed == null ? Wording.same("") : typed;
    }

    private @Nullable Long amount() {
        var digits = text("amount").replaceAll("[ .]", "");
        return digits.matches("[0-9]{1,15}") ? Long.valueOf(digits) : null;
    }

    /** The end of that day. */
    private @Nullable Instant expiry() {
        try {
            return LocalDate.parse(text("expiresAt"))
                    .atTime(LocalTime.of(23, 59))
                    .atZone(zone)
                    .toInstant();
        } catch (DateTimeException _) {
            return null; // the service says that it is missing
        }
    }

    private @Nullable List<Mark> marks() {
        var marks = Stream.concat(
                        marked(FIELD_MARK).map(name -> new Mark(name, null, said(FIELD_MARK + name))),
                        marked(DOCUMENT_MARK).map(name -> new Mark(null, name, said(DOCUMENT_MARK + name))))
                .toList();
        return marks.isEmpty() ? null : marks;
    }

    /** The fields, or documents, about which something was typed. */
    private Stream<String> marked(String prefix) {
        return fields.keySet().stream()
                .filter(name -> name.startsWith(prefix) && !text(name).isEmpty())
                .map(name -> name.substring(prefix.length()).replaceFirst("\\.(id|en)$", ""))
                .distinct();
    }

    private @Nullable String nullable(String name) {
        var text = text(name);
        return text.isEmpty() ? null : text;
    }

    private String text(String name) {
        return fields.getOrDefault(name, "").strip();
    }
}
