package id.mppdigital.connector.api;

import static java.util.Objects.requireNonNull;

import id.mppdigital.connector.ConnectorIntegrationTest;
import id.mppdigital.connector.delivery.DeliveryState;
import id.mppdigital.platform.paging.PageQuery;
import id.mppdigital.platform.test.PagePlan;
import id.mppdigital.platform.test.server.AlsoInContainers;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the database does for a page of deliveries, with enough of them for a list that is looked for among others to
 * show.
 */
@AlsoInContainers
@ConnectorIntegrationTest
class DeliveryListPlansIT {
    private static final String AGENCY = "plans-agency";
    private static final double TWO_PAGES = 42; // one of each of two malls

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of(new Scope(null, List.of()), null),
                Arguments.of(new Scope(null, List.of()), DeliveryState.DISCARDED),
                Arguments.of(new Scope(AGENCY, List.of()), null),
                Arguments.of(new Scope(AGENCY, List.of()), DeliveryState.DISCARDED),
                Arguments.of(new Scope(AGENCY, List.of("99.01")), null),
                Arguments.of(new Scope(AGENCY, List.of("99.01", "99.02")), null));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_page_costs_no_row_that_it_does_not_show(Scope scope, @Nullable DeliveryState state) {
        plan(scope, state).assertNothingInVain(TWO_PAGES);
    }

    /** Nearly all of the agency's deliveries are in a third mall and delivered; none of it stays. */
    private PagePlan plan(Scope scope, @Nullable DeliveryState state) {
        return requireNonNull(transactions.<PagePlan>execute(transaction -> {
            transaction.setRollbackOnly();
            jdbc.sql("""
                    insert into delivery (id, event_id, agency, mall, application_id, registration_number, sequence, message,
                        service_code, service_version, occurred_at, state, finished_at)
                    select gen_random_uuid(), gen_random_uuid(), 'plans-agency',
                        case n % 500 when 0 then '99.01' else '99.03' end, gen_random_uuid(), 'plans-' || n, 1, 'SUBMITTED',
                        'skck', 1, now(), case n % 250 when 0 then 'DISCARDED' else 'DELIVERED' end, now()
                    from generate_series(1, 20000) as n
                    """).update();
            jdbc.sql("analyze delivery").update();
            var page = scope.narrow(new PageQuery("delivery", "id desc"), state);
            return PagePlan.of(
                    page.sql(),
                    sql -> jdbc.sql(sql)
                            .params(page.parameters(20))
                            .query(String.class)
                            .list());
        }));
    }
}
