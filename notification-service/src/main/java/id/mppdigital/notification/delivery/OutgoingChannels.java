package id.mppdigital.notification.delivery;

import id.mppdigital.platform.observability.ContinuedTrace;
import id.mppdigital.platform.work.Outcome;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All channels out of the platform. Each try to send is a span of the trace of what the message tells of. */
@Component
class OutgoingChannels {
    private final List<OutgoingChannel> channels;
    private final ContinuedTrace trace;

    OutgoingChannels(List<OutgoingChannel> channels, ContinuedTrace trace) {
        this.channels = channels;
        this.trace = trace;
    }

    List<String> names() {
        return channels.stream().map(OutgoingChannel::name).toList();
    }

    Optional<OutgoingChannel> named(String name) {
        return channels.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    Outcome send(OutgoingChannel channel, Letter letter, @Nullable String traceparent) {
        return trace.during(traceparent, channel.name() + " send", span -> {
            var outcome = channel.send(letter);
            span.tag("outcome", DeliveryReports.name(outcome));
            return outcome;
        });
    }
}
