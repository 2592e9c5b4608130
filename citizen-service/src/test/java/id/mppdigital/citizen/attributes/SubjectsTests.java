package id.mppdigital.citizen.attributes;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.problem.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.StringNode;

/** Of which child something is said: facts of two children never mix. */
class SubjectsTests {
    private static final String CHILD = "citizen.child";
    private static final UUID BIRTH = UUID.randomUUID();

    private final List<Fact> known = new ArrayList<>();

    @Test
    void theFirstChildHasTheNameOfItsKindAndEachFurtherOneANumber() {
        assertThat(keyOf(said("name", "Aisyah"))).isEqualTo("citizen.child");
        know("citizen.child", 1, "name", "Aisyah");
        assertThat(keyOf(said("name", "Yusuf"))).isEqualTo("citizen.child.2");
        know("citizen.child.2", 2, "name", "Yusuf");
        know("citizen.child.11", 3, "name", "Maryam");
        assertThat(keyOf(said("name", "Zahra"))).isEqualTo("citizen.child.12");
    }

    @Test
    void capitalsMakeNoOtherChild() {
        know("citizen.child", 1, "name", "Aisyah");
        assertThat(keyOf(said("name", "AISYAH"))).isEqualTo("citizen.child");
    }

    @Test
    void whatIsSaidBelongsToTheOneWithWhichMostFactsAgree() {
        know("citizen.child", 1, "birthDate", "2026-11-20");
        know("citizen.child.2", 2, "gender", "MALE");
        assertThat(keyOf(said("birthDate", "2026-11-20"), said("name", "Aisyah")))
                .isEqualTo("citizen.child");
    }

    @Test
    void whatAgreesWithNoneAndContradictsNoneBelongsToTheOneSpokenOfLast() {
        know("citizen.child", 5, "name", "Aisyah");
        know("citizen.child.2", 2, "name", "Yusuf");
        assertThat(keyOf(said("nik", "6371010101260001"))).isEqualTo("citizen.child");
    }

    @Test
    void theNikSaysWhoItIsHoweverTheNameIsSpelt() {
        know("citizen.child", 1, "name", "Aisyah");
        know("citizen.child", 1, "nik", "6371010101260001");
        know("citizen.child.2", 2, "name", "Aisya");
        assertThat(keyOf(said("name", "Aisya"), said("nik", "6371010101260001")))
                .isEqualTo("citizen.child");
        assertThat(keyOf(said("name", "Aisyah"), said("nik", "6371010101260002")))
                .as("twins may have one name on paper")
                .isEqualTo("citizen.child.3");
    }

    @Test
    void oneApplicationIsAboutOneChildWhateverItsAgencyFinds() {
        known.add(fact("citizen.child.2", 2, "name", "Yusuf", BIRTH));
        know("citizen.child", 9, "name", "Aisyah");
        assertThat(Subjects.of(known).keyOf(CHILD, List.of(fact(CHILD, 3, "nik", "6371010101260002", BIRTH))))
                .hasToString("citizen.child.2");
    }

    @Test
    void formsSeeOneOfThemUnderTheNameOfItsKind() {
        know("citizen.child", 1, "name", "Aisyah");
        know("citizen.child", 1, "nik", "6371010101260001");
        know("citizen.child.2", 2, "name", "Yusuf");
        know("citizen", 3, "homeStatus", "OWNED");
        var all = Subjects.of(known);

        assertThat(all.chosen(Map.of()))
                .extracting(fact -> fact.source() + " " + fact.value().asString())
                .containsExactlyInAnyOrder("citizen.child/name Yusuf", "citizen/homeStatus OWNED");
        assertThat(all.chosen(Map.of(CHILD, "citizen.child"))).hasSize(3);
        assertThat(all.chosen(Map.of(CHILD, "new"))).hasSize(1);
    }

    @Test
    void aFormNamesTheFactOfTheChildThatItIsAbout() {
        know("citizen.child", 1, "name", "Aisyah");
        know("citizen.child.2", 2, "name", "Yusuf");
        var name = new FactSource("citizen.child/name");
        var all = Subjects.of(known);

        assertThat(all.stored(name, Map.of())).hasToString("citizen.child.2/name");
        assertThat(all.stored(name, Map.of(CHILD, CHILD))).isEqualTo(name);
    }

    private String keyOf(Fact... said) {
        return Subjects.of(known).keyOf(CHILD, List.of(said)).toString();
    }

    private void know(String key, int day, String name, String value) {
        known.add(fact(key, day, name, value, null));
    }

    private static Fact said(String name, String value) {
        return fact(CHILD, 20, name, value, null);
    }

    private static Fact fact(String key, int day, String name, String value, @Nullable UUID application) {
        var decision = application == null
                ? null
                : new FactDecision(application, "63.71-2026-000001", "akta-kelahiran", Wording.same("Akta"));
        return new Fact(
                new FactSource(key + "/" + name),
                StringNode.valueOf(value),
                Assurance.DECLARED,
                Instant.parse("2026-11-%02dT03:00:00Z".formatted(day)),
                decision,
                null);
    }
}
