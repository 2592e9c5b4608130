package id.mppdigital.application.listing;

import id.mppdigital.platform.security.Caller;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Applications of one officer, or those that nobody has. */
public sealed interface Assignee {
    record Officer(String subject) implements Assignee {
        @Override
        public String indexed() {
            return subject;
        }
    }

    /** Nobody has it, and its product is still awaited. */
    record Nobody() implements Assignee {
        @Override
        public String indexed() {
            return "";
        }
    }

    /** As the indexes hold it. */
    String indexed();

    /**
     * @param text {@code me}, {@code none} or an officer's subject
     * @throws AccessDeniedException 403 for a citizen: who handles an application is the agency's own affair
     */
    static Optional<Assignee> of(@Nullable String text, Caller caller) {
        if (text == null) {
            return Optional.empty();
        }
        if (!caller.has("agency-officer") && !caller.has("agency-client")) {
            throw new AccessDeniedException("Only an agency may ask who handles an application");
        }
        return Optional.of(
                switch (text) {
                    case "none" -> new Nobody();
                    case "me" -> new Officer(caller.subject());
                    default -> new Officer(text);
                });
    }
}
