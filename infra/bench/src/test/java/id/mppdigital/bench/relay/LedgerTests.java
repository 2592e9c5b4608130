package id.mppdigital.bench.relay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LedgerTests {
    private final Ledger ledger = new Ledger();

    @Test
    void anEventThatComesAfterALaterOneWasOvertaken() {
        see("a", 1, 3, 2, 4);

        assertThat(ledger.overtaken()).isEqualTo(1);
        assertThat(ledger.repeated()).isZero();
    }

    @Test
    void aRepeatedEventBreaksNoOrder() {
        see("a", 1, 2, 1, 2, 3);

        assertThat(ledger.overtaken()).isZero();
        assertThat(ledger.repeated()).isEqualTo(2);
    }

    @Test
    void orderIsTheAffairOfOneAggregate() {
        see("a", 1, 2);
        see("b", 1, 2);

        assertThat(ledger.overtaken()).isZero();
    }

    @Test
    void onlyTheFirstDeliveryIsNew() {
        assertThat(ledger.isNew("a", 1)).isTrue();
        assertThat(ledger.isNew("a", 1)).isFalse();
    }

    private void see(String key, long... sequences) {
        for (long sequence : sequences) {
            ledger.isNew(key, sequence);
        }
    }
}
