package id.mppdigital.bench.growth;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How many pages of tables and indexes the database went through for a request, whether they were in memory or not: the
 * same on a busy machine and an idle one.
 *
 * @param byKind one figure a request
 */
record PageReads(Map<String, List<Double>> byKind) {
    private static final Pattern SEVERAL = Pattern.compile("\\$\\d+(?:, *\\$\\d+)+");

    /**
     * What did not run as often as was asked, or some times as often, belongs to the service's own loops.
     *
     * @param times that each kind was asked
     */
    static PageReads of(Collection<Explained> statements, int times) {
        return new PageReads(statements.stream()
                .filter(statement -> statement.kind() != null)
                .collect(groupingBy(statement -> String.valueOf(statement.kind()), mapping(Explained::plan, toList())))
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, kind -> ofRequests(kind.getValue(), times))));
    }

    private static List<Double> ofRequests(List<Plan> plans, int times) {
        var byText = plans.stream()
                .collect(groupingBy(plan -> SEVERAL.matcher(plan.query()).replaceAll("several"), toList()));
        var ours = byText.values().stream()
                .filter(same -> same.size() % times == 0)
                .toList();
        return IntStream.range(0, times)
                .mapToObj(request -> ours.stream()
                        .mapToDouble(same -> pages(same, request, same.size() / times))
                        .sum())
                .toList();
    }

    private static long pages(List<Plan> same, int request, int each) {
        return same.subList(request * each, (request + 1) * each).stream()
                .mapToLong(Plan::pages)
                .sum();
    }
}
