package id.mppdigital.portal.api.figures;

import id.mppdigital.platform.problem.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** How far each mall meets the ministry's criteria for an MPP Digital. */
@HttpExchange("/statistics/v1")
public interface CriteriaApi {
    @GetExchange("/criteria?limit=50")
    Malls malls(@RequestParam(required = false) @Nullable String after);

    @GetExchange("/malls/{mall}/criteria")
    Mall mall(@PathVariable String mall);

    record Malls(List<Mall> items, @Nullable String next) {}

    record Mall(String mall, Wording name, List<Finding> criteria) {}

    /** @param verdict MET, NOT_MET or NOT_MEASURED */
    record Finding(String code, Wording name, String verdict, Wording evidence) {
        public boolean is(String other) {
            return verdict.equals(other);
        }
    }
}
