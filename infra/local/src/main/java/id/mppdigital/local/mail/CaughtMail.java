package id.mppdigital.local.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One mail as people read it.
 *
 * @param body the plain text, or the HTML source where there is none
 */
record CaughtMail(
        int id,
        List<String> to,
        List<String> from,
        String subject,
        String body,
        @Nullable Instant sentAt) {
    /** @throws IllegalStateException when it can't be read, such as one in an unknown encoding */
    static CaughtMail of(int id, MimeMessage message) {
        try {
            return new CaughtMail(
                    id,
                    addresses(message.getAllRecipients()),
                    addresses(message.getFrom()),
                    Optional.ofNullable(message.getSubject()).orElse(""),
                    text(message, "text/plain")
                            .or(() -> text(message, "text/html"))
                            .orElse(""),
                    Optional.ofNullable(message.getSentDate())
                            .map(Date::toInstant)
                            .orElse(null));
        } catch (MessagingException e) {
            throw new IllegalStateException("Unreadable mail " + id, e);
        }
    }

    private static List<String> addresses(Address @Nullable [] addresses) {
        return addresses == null
                ? List.of()
                : Stream.of(addresses).map(CaughtMail::plain).toList();
    }

    private static String plain(Address address) {
        return address instanceof InternetAddress internet ? internet.getAddress() : address.toString();
    }

    private static Optional<String> text(Part part, String type) {
        try {
            if (part.isMimeType(type)) {
                return Optional.of(part.getContent().toString());
            }
            if (part.getContent() instanceof Multipart parts) {
                for (int index = 0; index < parts.getCount(); index++) {
                    var found = text(parts.getBodyPart(index), type);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            return Optional.empty();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("Unreadable part", e);
        }
    }
}
