package id.mppdigital.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;

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
                .contains("unnest(cast(:mall_values as text[]))", "mall = each_mall.value")
                .endsWith("order by id desc limit :limit");
    }

    @Test
    void eachCombinationOfTwoColumnsValuesGivesAPageOfItsOwnIndex() {
        page.in("mall", Set.of("63.71", "32.71")).in("status", Set.of("RECEIVED", "DECIDED"));

        assertThat(page.sql())
                .contains(
                        ") as each_mall (value) cross join (", "mall = each_mall.value and status = each_status.value");
        assertThat(page.parameters(20)).containsOnlyKeys("mall_values", "status_values", "limit");
    }

    @Test
    void theValuesMayComeFromAStatement() {
        page.each("mall", "select code from mall");

        assertThat(page.sql())
                .isEqualTo("select delivery.* from (select code from mall) as each_mall (value) cross join lateral"
                        + " (select * from delivery where mall = each_mall.value order by id desc limit :limit)"
                        + " as delivery order by id desc limit :limit");
    }

    @Test
    void theConditionOfAnotherStatementHoldsForTheSameRows() {
        assertThat(page.condition()).isEqualTo("true");

        page.where("agency = :agency", "agency", "polres").in("mall", Set.of("63.71", "32.71"));

        assertThat(page.condition())
                .isEqualTo("agency = :agency and mall in (select unnest(cast(:mall_values as text[])))");
        assertThat(page.parameters()).containsOnlyKeys("agency", "mall_values");
    }
}
