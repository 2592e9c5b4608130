package id.mppdigital.platform.events.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mppdigital.platform.events.EventSubscription;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventSubscriptionTests {
    @Test
    void twoSubscriptionsNeverShareAName() {
        var one = EventSubscription.to("a").as("same").build();
        var same = EventSubscription.to("b").as("same").build();
        var other = EventSubscription.to("b").as("other").build();

        assertThat(InboxAutoConfiguration.distinct(List.of(one, other))).containsExactly(one, other);
        assertThatThrownBy(() -> InboxAutoConfiguration.distinct(List.of(one, same)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("same");
    }
}
