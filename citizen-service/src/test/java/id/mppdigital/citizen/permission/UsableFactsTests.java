package id.mppdigital.citizen.permission;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.dispute.DisputedFacts;
import id.mppdigital.citizen.dispute.Processing;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.StringNode;

class UsableFactsTests {
    private static final String CHILD = "citizen.child";
    private static final Processing FORMS = new Processing(Processing.Purpose.FILL_FORM, "skck");
    private static final FactSource NIK = new FactSource("dukcapil.person/nik");
    private static final FactSource NAME = new FactSource("dukcapil.person/name");
    private static final FactSource ADDRESS = new FactSource("dukcapil.person/address");
    private static final FactSource TAX = new FactSource("pajak.taxpayer/npwp");

    @Test
    void what_is_withdrawn_or_restricted_is_not_handed_out() {
        var usable = usable(Set.of("pajak"), Set.of(ADDRESS), NAME, ADDRESS, TAX);

        assertThat(usable.facts()).extracting(Fact::source).containsExactly(NAME);
        assertThat(usable.allows(ADDRESS)).isFalse();
        assertThat(usable.allow(List.of(NAME, ADDRESS))).isFalse();
        assertThat(usable.allow(List.of(NAME))).isTrue();
        assertThat(usable.isWithdrawn("pajak")).isTrue();
    }

    @Test
    void what_is_restricted_of_one_child_is_of_no_other() {
        var first = new FactSource("citizen.child/name");
        var second = new FactSource("citizen.child.2/name");
        var nik = new FactSource("citizen.child.2/nik");

        var ofSecond = usable(Set.of(), Set.of(second), first, second, nik);
        assertThat(ofSecond.facts()).extracting(Fact::source).containsExactly(first, nik);

        var ofFirst = usable(Set.of(), Set.of(first), first, second, nik);
        assertThat(ofFirst.subjects().all(CHILD))
                .extracting(subject -> subject.key().toString())
                .containsExactly("citizen.child.2");
        assertThat(ofFirst.everySubject().all(CHILD)).hasSize(2);
    }

    @Test
    void a_restricted_purpose_leaves_who_somebody_is_and_stops_no_other_purpose_or_service() {
        var forms = new Processing(Processing.Purpose.FILL_FORM, "skck");

        var stopped = usable(Set.of(forms), forms, NAME, NIK);
        assertThat(stopped.facts()).extracting(Fact::source).containsExactly(NIK);
        assertThat(stopped.isRestricted(NAME)).isTrue();
        assertThat(stopped.allows(NIK)).isTrue();

        for (var other : List.of(
                new Processing(Processing.Purpose.FILL_FORM, "nikah"),
                new Processing(Processing.Purpose.FILL_FORM, null),
                new Processing(Processing.Purpose.COMPARE, "skck"))) {
            assertThat(usable(Set.of(forms), other, NAME, NIK).facts())
                    .as(other.toString())
                    .hasSize(2);
        }
        var everywhere = new Processing(Processing.Purpose.FILL_FORM, null);
        assertThat(usable(Set.of(everywhere), forms, NAME).facts()).isEmpty();
        assertThat(usable(Set.of(everywhere), null, NAME).facts())
                .as("asked by name")
                .hasSize(1);
    }

    private static UsableFacts usable(Set<Processing> stopped, @Nullable Processing wanted, FactSource... known) {
        var disputed = new DisputedFacts(Set.of(), Set.of(), stopped);
        return new UsableFacts(facts(known), new Permissions(Set.of(), disputed, Set.of(NIK)), wanted);
    }

    private static UsableFacts usable(Set<String> withdrawn, Set<FactSource> restricted, FactSource... known) {
        var disputed = new DisputedFacts(Set.of(), restricted, Set.of());
        return new UsableFacts(facts(known), new Permissions(withdrawn, disputed, Set.of(NIK)), FORMS);
    }

    private static List<Fact> facts(FactSource... known) {
        return List.of(known).stream()
                .map(source -> Fact.declared(source, StringNode.valueOf("x"), Instant.EPOCH))
                .toList();
    }
}
