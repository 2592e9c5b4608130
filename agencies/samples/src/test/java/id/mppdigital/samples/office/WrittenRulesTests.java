package id.mppdigital.samples.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import id.mppdigital.samples.agency.rules.Dossier;
import id.mppdigital.samples.agency.rules.Dossier.Attachment;
import id.mppdigital.samples.agency.rules.Mark;
import id.mppdigital.samples.agency.rules.Rules;
import id.mppdigital.samples.agency.rules.Rules.Grant;
import id.mppdigital.samples.agency.rules.Verdict;
import id.mppdigital.samples.agency.rules.Verdict.Granted;
import id.mppdigital.samples.agency.rules.Verdict.Incomplete;
import id.mppdigital.samples.agency.rules.Verdict.Refused;
import id.mppdigital.samples.paper.Certificate.Fact;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** What stands in an office's file is what it decides. Today is Friday, 4 December 2026. */
class WrittenRulesTests {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-12-04T04:00:00Z"), ZoneOffset.UTC);
    private static final List<Attachment> LETTER = attached("birth-letter");

    private final Rules bpjs = rules("bpjs-kesehatan");

    @ParameterizedTest
    @CsvSource({"2026-12-04", "2026-11-06"})
    void a_newborn_is_taken_for_28_days(String born) {
        assertThat(newborn(born, LETTER)).isEqualTo(new Granted());
    }

    @ParameterizedTest
    @CsvSource({"2026-11-05", "2026-12-05", "yesterday"})
    void any_other_birth_is_refused_with_basis_and_appeal_route(String born) {
        assertThat(newborn(born, LETTER)).asInstanceOf(type(Refused.class)).satisfies(refused -> {
            assertThat(refused.code()).isEqualTo("born-too-long-ago");
            assertThat(refused.legalBasis()).contains("Perpres 82/2018");
            assertThat(refused.appealRoute()).isNotBlank();
        });
    }

    @Test
    void the_first_rule_that_is_broken_decides_and_what_can_be_mended_is_asked_for() {
        assertThat(newborn("2020-01-01", List.of()))
                .asInstanceOf(type(Incomplete.class))
                .extracting(Incomplete::code)
                .isEqualTo("birth-letter-missing");
    }

    /** From Friday, 4 December: working days are the 7th to the 11th and the 14th to the 18th. */
    @ParameterizedTest
    @CsvSource({"2026-12-19, GRANTED", "2026-12-18, too-soon", "2026-12-04, too-soon", "2026-11-01, too-soon"})
    void a_wedding_is_announced_ten_working_days_before(String day, String decision) {
        assertThat(decided(wedding(day, "1997-08-17", List.of("covering-letter"))))
                .isEqualTo(decision);
    }

    @Test
    void a_dispensation_allows_what_the_rule_forbids() {
        var letter = List.of("covering-letter");
        var papers = List.of("covering-letter", "district-dispensation", "court-dispensation");
        assertThat(decided(wedding("2026-12-07", "2008-01-01", papers))).isEqualTo("GRANTED");
        assertThat(decided(wedding("2027-01-04", "2008-01-04", letter))).isEqualTo("GRANTED");
        assertThat(wedding("2027-01-04", "2008-01-05", letter))
                .asInstanceOf(type(Refused.class))
                .satisfies(refused -> assertThat(refused.legalBasis()).contains("UU 16/2019"));
    }

    @Test
    void who_marries_too_soon_can_choose_another_day() {
        assertThat(wedding("2026-12-07", "1997-08-17", List.of("covering-letter")))
                .asInstanceOf(type(Incomplete.class))
                .satisfies(asked ->
                        assertThat(asked.marks()).extracting(Mark::field).containsExactly("weddingDate"));
    }

    @Test
    void a_service_without_rules_is_granted_without_a_paper() {
        assertThat(bpjs.judge("jkn-mandiri", new Dossier(Map.of(), List.of()))).isEqualTo(new Granted());
        assertThat(bpjs.certificate(grant("jkn-mandiri", Map.of()))).isEmpty();
    }

    @Test
    void the_paper_is_filled_from_the_case() {
        var card = bpjs.certificate(grant("jkn-bayi", Map.of("childName", "Aisyah $1")))
                .orElseThrow();

        assertThat(card.head().number()).isEqualTo("JKN/2026/000124");
        assertThat(card.facts()).extracting(Fact::value).containsExactly("Aisyah $1", "-", "-", "63.71-2026-000124");
        assertThat(card.closing().placeAndDate().id()).isEqualTo("Banjarmasin, 4 Desember 2026");
        assertThat(card.pdf()).startsWith("%PDF".getBytes());
    }

    private Verdict newborn(String born, List<Attachment> documents) {
        return bpjs.judge("jkn-bayi", new Dossier(Map.of("childBirthDate", born), documents));
    }

    private static Verdict wedding(String day, String partnerBorn, List<String> papers) {
        var answers = Map.<String, Object>of(
                "weddingDate", day,
                "applicantNik", "6371031708970062",
                "applicantBirthDate", "1997-08-17",
                "partnerNik", "6371031708970063",
                "partnerBirthDate", partnerBorn);
        var documents =
                papers.stream().flatMap(paper -> attached(paper).stream()).toList();
        return rules("kua").judge("nikah", new Dossier(Map.copyOf(answers), documents));
    }

    private static String decided(Verdict verdict) {
        return switch (verdict) {
            case Granted() -> "GRANTED";
            case Incomplete(var code, var _, var _) -> code;
            case Refused(var code, var _, var _, var _) -> code;
        };
    }

    private static Grant grant(String service, Map<String, Object> answers) {
        var today = LocalDate.now(TODAY);
        return new Grant(service, "63.71-2026-000124", new Dossier(Map.copyOf(answers), List.of()), today);
    }

    private static List<Attachment> attached(String requirement) {
        return List.of(new Attachment(requirement, "d1", "berkas.pdf", "application/pdf", 1, "00"));
    }

    private static Rules rules(String office) {
        try {
            var file = new ClassPathResource("office/" + office + ".json").getContentAsByteArray();
            return new WrittenRules(JsonMapper.shared().readValue(file, RuleBook.class), TODAY);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
