package id.mppdigital.notification.message;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * New messages in their order; raised inside the transaction that stores them, so that their channels take them over
 * there.
 */
public record MessagesWritten(List<MessageWritten> messages) {
    public MessagesWritten on(Predicate<String> channel) {
        return new MessagesWritten(messages.stream()
                .filter(message -> channel.test(message.channel()))
                .toList());
    }

    public boolean isEmpty() {
        return messages.isEmpty();
    }

    /** As one statement takes them. */
    public record Columns(List<UUID> ids, List<String> citizens, List<String> channels) {}

    public Columns columns() {
        return new Columns(
                messages.stream().map(MessageWritten::id).toList(),
                messages.stream().map(MessageWritten::citizenId).toList(),
                messages.stream().map(MessageWritten::channel).toList());
    }
}
