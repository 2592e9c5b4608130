package id.mppdigital.samples.office;

import id.mppdigital.samples.agency.rules.Dossier;
import id.mppdigital.samples.agency.rules.Mark;
import id.mppdigital.samples.agency.rules.Verdict;
import id.mppdigital.samples.paper.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an agency decides by, as its file says it.
 *
 * @param services by code; one without a chapter is granted to everybody
 */
record RuleBook(Text agency, Map<String, Chapter> services) {
    /**
     * Of one service.
     *
     * @param rules the first that a dossier breaks decides
     * @param findings what the agency finds, as templates by the names in the service's manifest
     * @param paper what is issued; null for a product that is no file
     */
    record Chapter(
            List<Rule> rules,
            Map<String, String> findings,
            @Nullable Paper paper) {
        @SuppressWarnings("NullAway") // what the file leaves out binds to null
        Chapter {
            rules = rules == null ? List.of() : rules;
            findings = findings == null ? Map.of() : findings;
        }
    }

    /**
     * @param unless what allows to break it, such as a dispensation
     * @param code of the decision on a dossier that breaks it
     * @param refusal null if the citizen can mend it
     */
    record Rule(
            Condition must,
            @Nullable Condition unless,
            String code,
            Text reason,
            @Nullable Refusal refusal) {
        boolean isKeptBy(Dossier dossier, LocalDate today) {
            return must.holds(dossier, today) || (unless != null && unless.holds(dossier, today));
        }

        Verdict broken() {
            return refusal == null
                    ? new Verdict.Incomplete(code, reason, marks())
                    : new Verdict.Refused(code, reason, refusal.legalBasis(), refusal.appealRoute());
        }

        private List<Mark> marks() {
            return Optional.ofNullable(must.field()).map(field -> new Mark(field, reason)).stream()
                    .toList();
        }
    }

    record Refusal(String legalBasis, String appealRoute) {}

    /**
     * A certificate, whose texts may name answers, as {@code {childName}}, and {@code {serial}}, {@code {year}},
     * {@code {today}}, {@code {registrationNumber}}.
     */
    record Paper(
            List<String> authority,
            Text title,
            String number,
            Text opening,
            List<Line> facts,
            String place,
            Text signatory) {
        record Line(Text label, String value) {}
    }
}
