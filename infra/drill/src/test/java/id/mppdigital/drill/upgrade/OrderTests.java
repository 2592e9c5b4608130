package id.mppdigital.drill.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrderTests {
    @Test
    void aSeedAlwaysGivesTheSameOrderAndAnotherOneAnother() {
        var order = Order.of(7, Fleet.SERVICES);

        assertThat(order).isEqualTo(Order.of(7, Fleet.SERVICES)).isNotEqualTo(Order.of(8, Fleet.SERVICES));
        assertThat(order.turns()).extracting(Order.Turn::service).containsExactlyInAnyOrderElementsOf(Fleet.SERVICES);
        assertThat(order.turns()).extracting(Order.Turn::back).contains(true, false);
    }

    @Test
    void theReverseUpgradesWhatCameLastFirst() {
        var order = Order.of(1, Fleet.SERVICES);

        assertThat(order.reversed().turns().getFirst()).isEqualTo(order.turns().getLast());
    }
}
