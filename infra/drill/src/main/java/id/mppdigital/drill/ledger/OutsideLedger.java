package id.mppdigital.drill.ledger;

import id.mppdigital.drill.journeys.BackEnd;
import id.mppdigital.drill.journeys.Step;
import id.mppdigital.local.process.Deadline;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds what was acknowledged against what the platform has: each application once, each of its steps once, one webhook
 * to its agency, one set of messages to its citizen, nothing parked, and nobody who knows an application that does not
 * exist.
 */
public final class OutsideLedger {
    private static final int SHOWN = 5;

    private final Books books;
    private final BackEnd agency;

    public OutsideLedger(Books books, BackEnd agency) {
        this.books = books;
        this.agency = agency;
    }

    /** Waits until every event has had its effect; answers what has not after that time. */
    public List<String> awaitQuiet(Duration longest) throws SQLException {
        var deadline = Deadline.in(longest);
        var left = books.underWay();
        while (!left.isEmpty() && !deadline.isOver()) {
            Deadline.pause(Duration.ofMillis(500));
            left = books.underWay();
        }
        return left;
    }

    /** What does not agree, as sentences; none when all does. */
    public List<String> findings(Collection<Step> acknowledged) throws SQLException {
        var steps = new TreeMap<String, Long>();
        acknowledged.forEach(step -> steps.merge(step.application(), step.sequence(), Math::max));
        var standing = standing();
        var findings = new ArrayList<>(books.parked());
        steps.forEach((application, sequence) -> {
            long there = standing.getOrDefault(application, 0L);
            if (there < sequence) {
                findings.add("LOST: " + application + " was acknowledged up to step " + sequence + " and has "
                        + (there == 0 ? "no row" : "step " + there));
            }
        });
        findings.addAll(gaps());
        findings.addAll(consumers(standing.keySet()));
        agency.twice().forEach((application, ids) -> findings.add("Two webhooks of " + application + ": " + ids));
        return findings;
    }

    /** How many of those steps the platform does not have. */
    public long missing(Collection<Step> steps) throws SQLException {
        var standing = standing();
        return steps.stream()
                .filter(step -> standing.getOrDefault(step.application(), 0L) < step.sequence())
                .count();
    }

    private Map<String, Long> standing() throws SQLException {
        return books.ask("application", "select id || ' ' || sequence from application").stream()
                .map(row -> row.split(" "))
                .collect(Collectors.toMap(row -> row[0], row -> Long.valueOf(row[1])));
    }

    /** Of an erased citizen the application stays, and nobody else knows it. */
    private Set<String> ofThoseWhoAreThere() throws SQLException {
        return Set.copyOf(
                books.ask("application", "select id::text from application where citizen_id not like 'erased-%'"));
    }

    private List<String> gaps() throws SQLException {
        return books.ask("application", """
                select format('%s is at step %s, and its timeline has %s entries', a.id, a.sequence, count(t.*))
                from application a left join timeline t on t.application_id = a.id
                group by a.id having count(t.*) <> a.sequence
                """);
    }

    /** Each consumer knows the applications that there are, and no others; of an erased citizen, those who decide. */
    private List<String> consumers(Set<String> all) throws SQLException {
        var present = ofThoseWhoAreThere();
        var findings = new ArrayList<String>();
        compare(findings, "citizen-service", present, books.ask("citizen", "select id::text from application"));
        compare(findings, "the inbox", present, books.ask("notification", """
                select application_id::text from message where channel = 'IN_APP' and occasion = 'SUBMITTED'
                """));
        compare(findings, "the connector", all, books.ask("connector", """
                select application_id::text from delivery where message = 'SUBMITTED'
                """));
        compare(findings, "its agency", all, all.stream().filter(agency::has).toList());
        return findings;
    }

    private static void compare(List<String> findings, String who, Set<String> there, List<String> known) {
        var once = new HashSet<String>();
        say(findings, who + " knows twice", known.stream().filter(one -> !once.add(one)));
        say(findings, who + " does not know", there.stream().filter(one -> !once.contains(one)));
        say(findings, who + " knows, although there is none,", once.stream().filter(one -> !there.contains(one)));
    }

    private static void say(List<String> findings, String what, Stream<String> applications) {
        var all = applications.sorted().toList();
        if (!all.isEmpty()) {
            findings.add(what + " " + all.size() + " applications: "
                    + String.join(", ", all.subList(0, Math.min(SHOWN, all.size())))
                    + (all.size() > SHOWN ? " …" : ""));
        }
    }
}
