package id.mppdigital.application.listing;

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
    private static final Instant NOW = Instant.parse("2025-01-10T00:00:00Z");
    private static final int PAGE = 21; // one more row shows whether there is another page
    private static final Set<ApplicationStatus> ANY = Set.of();
    private static final Set<ApplicationStatus> RARE = Set.of(ApplicationStatus.EXPIRED);
    private static final Set<ApplicationStatus> OPEN = Set.of(ApplicationStatus.SUBMITTED, ApplicationStatus.RECEIVED);
    private static final Scope OWN = new Scope.Own("plans-1");
    private static final Scope AGENCY = new Scope.Desk("plans-desk", Set.of());
    private static final Scope DESK = new Scope.Desk("plans-desk", Set.of("99.01"));
    private static final Scope ANOTHER = new Scope.Desk("plans-desk", Set.of("99.02"));
    private static final Scope TWO = new Scope.Desk("plans-desk", Set.of("99.01", "99.02"));
    private static final Assignee RAHMAT = new Assignee.Officer("rahmat");
    private static final Assignee NOBODY = new Assignee.Nobody();
    private static final int MALLS = 6; // of the test's catalogue and of this test

    @Autowired
    private TransactionTemplate transactions;

    private static ListFilter in(Set<ApplicationStatus> statuses, @Nullable String mall) {
        return new ListFilter(statuses, mall, null, null, null, null);
    }

    private static ListFilter service(Set<ApplicationStatus> statuses, String service) {
        return new ListFilter(statuses, null, service, null, null, null);
    }

    private static ListFilter of(Set<ApplicationStatus> statuses, Assignee assignee) {
        return new ListFilter(statuses, null, null, assignee, null, null);
    }

    private static ListFilter due(Due due) {
        return new ListFilter(ANY, null, null, null, due, null);
    }

    private static ListFilter number(String number) {
        return new ListFilter(ANY, null, null, null, null, number);
    }

    static Stream<Arguments> lists() {
        int statuses = ApplicationStatus.values().length;
        return Stream.of(
                Arguments.of(OWN, in(ANY, null), 1),
                Arguments.of(AGENCY, in(ANY, null), 1),
                Arguments.of(AGENCY, in(RARE, null), 1),
                Arguments.of(AGENCY, in(ANY, "99.01"), 1),
                Arguments.of(DESK, in(ANY, null), 1),
                Arguments.of(DESK, in(RARE, null), 1),
                Arguments.of(ANOTHER, in(RARE, null), 1),
                Arguments.of(DESK, in(ANY, "99.02"), 1),
                Arguments.of(TWO, in(RARE, null), 2),
                Arguments.of(DESK, in(OPEN, null), 2),
                Arguments.of(AGENCY, in(OPEN, null), 2),
                Arguments.of(TWO, in(OPEN, null), 4),
                Arguments.of(DESK, service(ANY, "rare"), statuses),
                Arguments.of(DESK, service(RARE, "rare"), 1),
                Arguments.of(AGENCY, service(OPEN, "rare"), 2 * MALLS),
                Arguments.of(DESK, of(ANY, RAHMAT), statuses),
                Arguments.of(DESK, of(RARE, RAHMAT), 1),
                Arguments.of(AGENCY, of(RARE, RAHMAT), MALLS),
                Arguments.of(DESK, of(ANY, NOBODY), statuses),
                Arguments.of(DESK, of(OPEN, NOBODY), 2),
                Arguments.of(DESK, due(Due.OVERDUE), 1),
                Arguments.of(DESK, due(Due.SOON), 1),
                Arguments.of(DESK, due(Due.ANY), 1),
                Arguments.of(TWO, due(Due.OVERDUE), 2),
                Arguments.of(AGENCY, due(Due.OVERDUE), MALLS),
                Arguments.of(DESK, number("99.01-2025-0001"), 1),
                Arguments.of(AGENCY, number("99.03-"), 1),
                Arguments.of(AGENCY, number("99.03-2025-000123"), 1));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_page_costs_no_row_that_it_does_not_show(Scope scope, ListFilter filter, int combinations) {
        var first = new ListQuery(scope, filter, NOW);
        plan(first).assertNothingInVain(PAGE * combinations);

        var later = new ListQuery(scope, filter, NOW);
        later.order().startAfter(somewhere(later.order()), later.page());
        plan(later).assertNothingInVain(PAGE * combinations);
    }

    private static Cursor somewhere(ListOrder order) {
        return switch (order) {
            case NEWEST -> Cursor.of(Instant.parse("2025-01-02T00:00:00Z"), UUID.randomUUID());
            case DUE -> Cursor.of(order, Instant.parse("2025-01-02T00:00:00Z"), UUID.randomUUID());
            case NUMBER -> Cursor.of(order, "99.03-2025-000500");
        };
    }

    /** Nearly all of the agency's applications are in a third mall, completed and for another service. */
    private PagePlan plan(ListQuery query) {
        return requireNonNull(transactions.<PagePlan>execute(transaction -> {
            transaction.setRollbackOnly();
            jdbc.sql("""
                    insert into mall (code, time_zone, status)
                    select code, 'Asia/Jakarta', 'OPEN' from unnest(array['99.01', '99.02', '99.03']) as code
                    """).update();
            jdbc.sql("""
                    insert into application (id, registration_number, citizen_id, mall, agency, agency_name, service,
                        service_version, service_name, channel, status, sequence, submitted_at, updated_at, due_at,
                        assignee)
                    select gen_random_uuid(), mall || '-2025-' || to_char(n, 'FM000000'), 'plans-' || n / 5, mall,
                        'plans-desk', '{}', case n % 200 when 0 then 'rare' else 'skck' end, 1, '{}', 'portal', status, 1,
                        at, now(), case status when 'SUBMITTED' then at + interval '5 days' end,
                        case when n % 500 = 0 then 'rahmat' when n % 3 = 0 then 'lina' end
                    from (select n, case n % 100 when 0 then '99.01' else '99.03' end as mall,
                                 case when n % 400 = 0 then 'EXPIRED' when n % 300 = 0 then 'SUBMITTED'
                                      else 'COMPLETED' end as status,
                                 timestamptz '2025-01-01' + n * interval '1 minute' as at
                            from generate_series(1, 20000) as n) as numbered
                    """).update();
            jdbc.sql("analyze application").update();
            var page = query.page();
            var plan = PagePlan.of(
                    page.sql(),
                    sql -> jdbc.sql(sql)
                            .params(page.parameters(PAGE - 1))
                            .query(String.class)
                            .list());
            return new PagePlan(plan.text().replace("Seq Scan on mall", "each of the few malls"));
        }));
    }
}
