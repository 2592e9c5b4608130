package id.mppdigital.catalog.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.catalog.manifest.TypedFields.Form;
import id.mppdigital.platform.test.WrittenPart;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The figure of the README: how much of all forms is typed. */
class TypedFieldsTests {
    private static final Map<String, List<String>> CHAINS = new LinkedHashMap<>();

    static {
        CHAINS.put("birth", List.of("akta-kelahiran", "kartu-keluarga", "kia", "jkn-bayi"));
        CHAINS.put("police record, then court letter", List.of("skck", "surat-pn"));
        CHAINS.put("moving", List.of("pindah-datang", "kartu-keluarga", "ktp-el", "jkn-mandiri"));
        CHAINS.put("land", List.of("bphtb-validasi", "pbb-mutasi"));
        CHAINS.put("registered health worker, then licence to practise", List.of("sip-nakes"));
    }

    private final TypedFields typed = new TypedFields();

    @Test
    void theReadmeSaysHowMuchIsTyped() {
        var part = new StringBuilder();
        part.append("| application | written on paper | typed here |\n|---|---|---|\n");
        for (var number = 1; number <= 3; number++) {
            part.append(row(number));
        }
        part.append("\n| chain | written on paper | typed here, of the fields of each form |"
                + " asked again without a known source |\n|---|---|---|---|\n");
        CHAINS.forEach((name, services) -> part.append(row(name, services)));
        part.append(
                "\n| life event | written on paper, form by form | typed here, form by form | typed in its one form |\n"
                        + "|---|---|---|---|\n");
        typed.bundles().forEach(bundle -> part.append(row(bundle)));
        WrittenPart.of(Path.of("../README.md"), "typed").holds(part.toString());
    }

    @Test
    void whatIsTypedNeverGrowsWithWhatIsKnown() {
        for (var form : typed.forms()) {
            assertThat(typed.typed(form, typed.forms())).isLessThanOrEqualTo(typed.typed(form, List.of()));
        }
    }

    @Test
    void aFactThatOneFormAsksForIsNotTypedInTheNext() {
        var skck = typed.form("skck");

        assertThat(typed.typed(skck, List.of(skck)))
                .isEqualTo(
                        skck.fields().values().stream().filter(String::isEmpty).count());
    }

    /** What is asked once in the one form was asked by each part that needs it. */
    @Test
    void aLifeEventNeverAsksForMoreThanItsFormsOneByOne() {
        assertThat(typed.bundles()).hasSize(5).allSatisfy(bundle -> {
            assertThat(typed.typed(bundle.one(), List.of()))
                    .as(bundle.code())
                    .isPositive()
                    .isLessThanOrEqualTo(oneByOne(bundle));
        });
    }

    private long oneByOne(TypedFields.Bundle bundle) {
        var before = new ArrayList<Form>();
        var all = 0L;
        for (var form : bundle.parts()) {
            all += typed.typed(form, before);
            before.add(form);
        }
        return all;
    }

    private String row(TypedFields.Bundle bundle) {
        return "| %s | %d | %d | %d of %d |%n"
                .formatted(
                        bundle.code(),
                        bundle.parts().stream()
                                .mapToInt(form -> form.fields().size())
                                .sum(),
                        oneByOne(bundle),
                        typed.typed(bundle.one(), List.of()),
                        bundle.one().fields().size());
    }

    /** Each application has a purpose and a reason of its own; everything else is said once. */
    @Test
    void noChainAsksTwiceForOneThing() {
        var asked = new TreeSet<String>();
        CHAINS.values().forEach(services -> {
            var before = new ArrayList<Form>();
            services.stream().map(typed::form).forEach(form -> {
                asked.addAll(typed.askedAgain(form, before));
                before.add(form);
            });
        });

        assertThat(asked).isSubsetOf("purpose", "reason");
    }

    /** A second child or a second plot is another one: its form must not be filled in with the first. */
    @Test
    void whatAnApplicationMakesNewIsNotFilledInWithTheOldValue() {
        for (var form : typed.forms()) {
            assertThat(form.becomes().keySet())
                    .as(form.service())
                    .allSatisfy(field -> assertThat(form.fields().get(field)).isEmpty());
        }
    }

    /** The mean over all services, in all orders of as many different ones. */
    private String row(int number) {
        var fields = 0L;
        var asked = 0L;
        var count = 0L;
        for (var before : orders(number - 1)) {
            for (var form : typed.forms()) {
                if (!before.contains(form)) {
                    fields += form.fields().size();
                    asked += typed.typed(form, before);
                    count++;
                }
            }
        }
        return String.format(
                Locale.ROOT,
                "| the citizen's %s | %.1f | %.1f (%.0f %%) |%n",
                List.of("first", "second", "third").get(number - 1),
                (double) fields / count,
                (double) asked / count,
                100.0 * asked / fields);
    }

    private List<List<Form>> orders(int length) {
        var orders = List.of(List.<Form>of());
        for (var step = 0; step < length; step++) {
            orders = orders.stream()
                    .flatMap(order -> typed.forms().stream()
                            .filter(form -> !order.contains(form))
                            .map(form -> {
                                var longer = new ArrayList<>(order);
                                longer.add(form);
                                return List.copyOf(longer);
                            }))
                    .toList();
        }
        return orders;
    }

    private String row(String name, List<String> services) {
        var before = new ArrayList<Form>();
        var steps = new ArrayList<String>();
        var again = new TreeSet<String>();
        var paper = 0;
        for (var service : services) {
            var form = typed.form(service);
            paper += form.fields().size();
            steps.add(service + " " + typed.typed(form, before) + " of "
                    + form.fields().size());
            again.addAll(typed.askedAgain(form, before));
            before.add(form);
        }
        return "| %s | %d | %s | %s |%n"
                .formatted(name, paper, String.join(", ", steps), again.isEmpty() ? "–" : String.join(", ", again));
    }
}
