package id.mppdigital.application.listing;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.lifecycle.Scope;
import id.mppdigital.application.status.ApplicationStatus;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.test.PagePlan;
import id.mppdigital.platform.test.server.AlsoInContainers;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database does for a page, with enough rows for a list that is looked for among others to show. */
@AlsoInContainers
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
    private static final Scope THIRD = new Scope.Desk("plans-desk", Set.of("99.03"));
    private static final Scope TWO = new Scope.Desk("plans-desk", Set.of("99.01", "99.02"));
    private static final Assignee RAHMAT = new Assignee.Officer("rahmat");
    private static final Assignee NOBODY = new Assignee.Nobody();
    private static final int MALLS = 7;

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

    /** @param combinations of values, each with a page of its own */
    private record Listed(Scope scope, ListFilter filter, int combinations) {}

    private static Stream<Listed> lists() {
        int statuses = ApplicationStatus.values().length;
        return Stream.of(
                new Listed(OWN, in(ANY, null), 1),
                new Listed(AGENCY, in(ANY, null), 1),
                new Listed(AGENCY, in(RARE, null), 1),
                new Listed(AGENCY, in(ANY, "99.01"), 1),
                new Listed(DESK, in(ANY, null), 1),
                new Listed(DESK, in(RARE, null), 1),
                new Listed(ANOTHER, in(RARE, null), 1),
                new Listed(DESK, in(ANY, "99.02"), 1),
                new Listed(TWO, in(RARE, null), 2),
                new Listed(DESK, in(OPEN, null), 2),
                new Listed(AGENCY, in(OPEN, null), 2),
                new Listed(TWO, in(OPEN, null), 4),
                new Listed(DESK, service(ANY, "rare"), statuses),
                new Listed(DESK, service(RARE, "rare"), 1),
                new Listed(AGENCY, service(OPEN, "rare"), 2 * MALLS),
                new Listed(DESK, of(ANY, RAHMAT), statuses),
                new Listed(DESK, of(RARE, RAHMAT), 1),
                new Listed(AGENCY, of(RARE, RAHMAT), MALLS),
                new Listed(DESK, of(ANY, NOBODY), statuses),
                new Listed(DESK, of(OPEN, NOBODY), 2),
                new Listed(DESK, due(Due.OVERDUE), 1),
                new Listed(DESK, due(Due.SOON), 1),
                new Listed(DESK, due(Due.ANY), 1),
                new Listed(TWO, due(Due.OVERDUE), 2),
                new Listed(AGENCY, due(Due.OVERDUE), MALLS),
                new Listed(DESK, number("99.01-2025-0001"), 1),
                new Listed(DESK, number("99.03-"), 1),
                new Listed(TWO, number("99.01-"), 1),
                new Listed(AGENCY, number("99.03-"), 1),
                new Listed(AGENCY, number("99.03-2025-000123"), 1));
    }

    /** Everything that narrows a desk's list, each with each: a few rows among very many of the other filters'. */
    private static Stream<Listed> together() {
        return Stream.<@Nullable Due>of(null, Due.OVERDUE, Due.SOON)
                .flatMap(due -> Stream.<@Nullable Assignee>of(null, RAHMAT, NOBODY)
                        .flatMap(assignee -> Stream.<@Nullable String>of(null, "rare")
                                .flatMap(service -> Stream.of(ANY, Set.of(ApplicationStatus.PAID), OPEN)
                                        .map(statuses ->
                                                new ListFilter(statuses, null, service, assignee, due, null)))))
                .flatMap(filter -> Stream.of(
                        new Listed(THIRD, filter, statuses(filter)),
                        new Listed(TWO, filter, 2 * statuses(filter)),
                        new Listed(AGENCY, filter, MALLS * statuses(filter))));
    }

    private static int statuses(ListFilter filter) {
        return filter.statuses().isEmpty()
                ? ApplicationStatus.values().length
                : filter.statuses().size();
    }

    @Test
    void a_page_costs_no_row_that_it_does_not_show() {
        transactions.executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            ownTables();
            fill();
            SoftAssertions.assertSoftly(
                    softly -> Stream.concat(lists(), together()).forEach(list -> softly.check(() -> check(list))));
        });
    }

    @Test
    void no_list_is_planned_without_its_values_however_often_it_is_asked(@Autowired ListApplications list) {
        transactions.executeWithoutResult(_ -> {
            for (int time = 0; time < 20; time++) {
                list.first(DESK, of(OPEN, RAHMAT), PAGE);
            }
            assertThat(jdbc.sql(
                                    "select statement from pg_prepared_statements where statement like 'select %each_status%'")
                            .query(String.class)
                            .list())
                    .isEmpty();
        });
    }

    private void check(Listed list) {
        var first = new ListQuery(list.scope(), list.filter(), NOW);
        plan(first).assertNothingInVain(PAGE * list.combinations());

        var later = new ListQuery(list.scope(), list.filter(), NOW);
        later.order().startAfter(somewhere(later.order()), later.page());
        plan(later).assertNothingInVain(PAGE * list.combinations());
    }

    private static Cursor somewhere(ListOrder order) {
        return switch (order) {
            case NEWEST -> Cursor.of(Instant.parse("2025-01-02T00:00:00Z"), UUID.randomUUID());
            case DUE -> Cursor.of(order, Instant.parse("2025-01-02T00:00:00Z"), UUID.randomUUID());
            case NUMBER -> Cursor.of(order, "99.03-2025-000500");
        };
    }

    /** Like the service's, indexes included: in those, rows of other tests would change what the database plans. */
    private void ownTables() {
        jdbc.sql("create schema plans").update();
        for (var table : List.of("mall", "application")) {
            jdbc.sql("create table plans." + table + " (like " + table + " including all)")
                    .update();
        }
        jdbc.sql("set local search_path to plans, public").update();
    }

    /**
     * Nearly all of the agency's applications are in two other malls; what is rare there is spread over all the time.
     */
    private void fill() {
        jdbc.sql("""
                insert into mall (code, time_zone, status)
                select '99.0' || n, 'Asia/Jakarta', 'OPEN' from generate_series(1, :malls) as n
                """).param("malls", MALLS).update();
        jdbc.sql("""
                insert into application (id, registration_number, citizen_id, mall, agency, agency_name, service,
                    service_version, service_name, channel, status, sequence, submitted_at, updated_at, due_at,
                    assignee)
                select gen_random_uuid(), mall || '-2025-' || to_char(n, 'FM000000'), 'plans-' || n / 5, mall,
                    'plans-desk', '{}', case n % 37 when 0 then 'rare' else 'skck' end, 1, '{}', 'portal', status, 1,
                    at, now(), case when status in ('SUBMITTED', 'PAID') then at + interval '5 days' end,
                    case when n % 31 = 0 then 'rahmat' when n % 5 < 3 then 'lina' end
                from (select n, case when n % 100 = 0 then '99.01' when n % 2 = 1 then '99.03' else '99.04' end as mall,
                             case when n % 41 = 0 then 'EXPIRED' when n % 43 = 0 then 'PAID'
                                  when n % 3 = 0 then 'SUBMITTED' else 'COMPLETED' end as status,
                             timestamptz '2025-01-01' + n * interval '1 minute' as at
                        from generate_series(1, 20000) as n) as numbered
                """).update();
        jdbc.sql("analyze application").update();
    }

    private PagePlan plan(ListQuery query) {
        var page = query.page();
        var plan = PagePlan.of(
                page.sql(),
                sql -> jdbc.sql(sql)
                        .params(page.parameters(PAGE - 1))
                        .query(String.class)
                        .list());
        return new PagePlan(plan.text().replace("Seq Scan on mall", "each of the few malls"));
    }
}
