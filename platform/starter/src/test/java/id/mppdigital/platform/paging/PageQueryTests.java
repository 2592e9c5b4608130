package id.mppdigital.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PageQueryTests {
    private final PageQuery page = new PageQuery("delivery", "id desc");

    @Test
    void onlyWhatIsAskedForStandsInTheStatement() {
        page.where("agency = :agency", "agency", "polres")
                .in("mall", Set.of("63.71"))
                .in("status", Set.of());

        assertThat(page.sql())
                .isEqualTo(
                        "select * from delivery where agency = :agency and mall = :mall order by id desc limit :limit");
        assertThat(page.parameters(20)).containsEntry("mall", "63.71").containsEntry("limit", 21);
    }

    @Test
    void eachOfSeveralValuesGivesAPageOfItsOwnIndex() {
        page.in("mall", Set.of("63.71", "32.71"));

        assertThat(page.sql())
                .contains("unnest(cast(:values as text[]))", "mall = one.value")
                .endsWith("order by id desc limit :limit");
    }

    @Test
    void aSecondColumnWithSeveralValuesIsAMistakeOfTheProgram() {
        page.in("mall", Set.of("63.71", "32.71"));

        assertThatIllegalStateException()
                .isThrownBy(() -> page.in("status", Set.of("RECEIVED", "DECIDED")))
                .withMessageContaining("status");
    }

    @Test
    void theConditionOfAnotherStatementHoldsForTheSameRows() {
        assertThat(page.condition()).isEqualTo("true");

        page.where("agency = :agency", "agency", "polres").in("mall", Set.of("63.71", "32.71"));

        assertThat(page.condition()).isEqualTo("agency = :agency and mall = any(cast(:values as text[]))");
        assertThat(page.parameters()).containsOnlyKeys("agency", "values");
    }
}
