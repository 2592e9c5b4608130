package id.mppdigital.application.tracking;

import static java.util.Objects.requireNonNull;

import id.mppdigital.application.lifecycle.Scope;
import id.mppdigital.application.status.ApplicationStatus;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.test.PagePlan;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database does for a page, with enough rows for a list that is looked for among others to show. */
class ListPlansIT extends ServiceTest {
    private static final String DESK = "plans-desk";
    private static final double TWO_PAGES = 42; // one of each of two malls

    @Autowired
    private TransactionTemplate transactions;

    static Stream<Arguments> lists() {
        var rare = ApplicationStatus.EXPIRED;
        return Stream.of(
                Arguments.of(new Scope.Own("plans-1"), null, null),
                Arguments.of(new Scope.Desk(DESK, Set.of()), null, null),
                Arguments.of(new Scope.Desk(DESK, Set.of()), rare, null),
                Arguments.of(new Scope.Desk(DESK, Set.of()), null, "99.01"),
                Arguments.of(new Scope.Desk(DESK, Set.of("99.01")), null, null),
                Arguments.of(new Scope.Desk(DESK, Set.of("99.01")), rare, null),
                Arguments.of(new Scope.Desk(DESK, Set.of("99.02")), rare, null),
                Arguments.of(new Scope.Desk(DESK, Set.of("99.01")), null, "99.02"),
                Arguments.of(new Scope.Desk(DESK, Set.of("99.01", "99.02")), rare, null));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_page_costs_no_row_that_it_does_not_show(
            Scope scope, @Nullable ApplicationStatus status, @Nullable String mall) {
        for (var after : new String[] {
            null,
            Cursor.of(Instant.parse("2025-01-02T00:00:00Z"), UUID.randomUUID()).encode()
        }) {
            plan(new ListQuery(scope, status, mall, 20, after)).assertNothingInVain(TWO_PAGES);
        }
    }

    /** Nearly all of the agency's applications are in a third mall and completed; none of it stays. */
    private PagePlan plan(ListQuery query) {
        return requireNonNull(transactions.<PagePlan>execute(transaction -> {
            transaction.setRollbackOnly();
            jdbc.sql("""
                    insert into application (id, registration_number, citizen_id, mall, agency, agency_name, service,
                        service_version, service_name, channel, status, sequence, submitted_at, updated_at)
                    select gen_random_uuid(), 'plans-' || n, 'plans-' || n / 5, case n % 500 when 0 then '99.01' else '99.03' end,
                        'plans-desk', '{}', 'skck', 1, '{}', 'portal', case n % 250 when 0 then 'EXPIRED' else 'COMPLETED' end, 1,
                        timestamptz '2025-01-01' + n * interval '1 minute', now()
                    from generate_series(1, 20000) as n
                    """).update();
            jdbc.sql("analyze application").update();
            return PagePlan.of(
                    query.sql(),
                    sql -> jdbc.sql(sql)
                            .params(query.parameters())
                            .query(String.class)
                            .list());
        }));
    }
}
