package id.mppdigital.portal.desk;

import id.mppdigital.portal.filled.AnswerText;
import id.mppdigital.portal.form.Field;
import id.mppdigital.portal.page.Page;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a dossier tells of an answer beside its origin: registers' values that are not the answer, and how far
 * a later comparison with a register has come. Each is empty when there is nothing to tell.
 *
 * @param mall by whose clocks times are told
 */
record ToldOf(Field field, @Nullable JsonNode provenance, Page page, ZoneId mall) {
    String overridden() {
        var register = at("overridden");
        return register == null ? "" : said(register);
    }

    /** What registers say otherwise than the one whose value was used. */
    String otherwise() {
        return provenance == null
                ? ""
                : provenance.path("otherwise").valueStream().map(this::said).collect(Collectors.joining("; "));
    }

    private String said(JsonNode register) {
        return page.text(
                "desk.source.overridden",
                code(register),
                AnswerText.of(field, register.path("value"), page.language()));
    }

    String verification() {
        var later = at("verification");
        if (later == null) {
            return "";
        }
        var state = later.path("state").asString("");
        var at = later.path("at").asString("");
        var words = page.word(
                "desk.verification", state, code(later), at.isEmpty() ? "" : page.time(Instant.parse(at), mall));
        var reason = later.path("reason").asString("");
        return reason.isEmpty() ? words : words + " (" + page.word("desk.verification.reason", reason) + ")";
    }

    String contested() {
        return at("correctionAsked") == null ? "" : page.text("desk.source.contested");
    }

    /** What a later decision made of it; the value only where the agency has the basis for it. */
    String changed() {
        var changed = at("changed");
        if (changed == null) {
            return "";
        }
        var when = page.time(Instant.parse(changed.path("at").asString("")), mall);
        return changed.hasNonNull("value")
                ? page.text("desk.source.changed", when, AnswerText.of(field, changed.path("value"), page.language()))
                : page.text("desk.source.changed-unseen", when);
    }

    private @Nullable JsonNode at(String member) {
        return provenance != null && provenance.hasNonNull(member) ? provenance.path(member) : null;
    }

    /** Such as {@code dukcapil}. */
    private static String code(JsonNode told) {
        return told.path("source").asString("").replaceFirst("[./].*", "");
    }
}
