package id.mppdigital.notification.inbox;

import id.mppdigital.notification.template.Bilingual;
import id.mppdigital.notification.template.Facts;
import id.mppdigital.notification.template.Language;
import id.mppdigital.notification.template.Occasion;
import id.mppdigital.notification.template.Texts;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message as it is stored: without its words, which are made when it is read. */
record StoredMessage(
        UUID id,
        long position,
        UUID applicationId,
        Content content,
        Instant at,
        @Nullable Instant readAt) {
    /** What it tells. */
    record Content(Occasion occasion, int templateVersion, Facts facts) {}

    InboxMessage in(Texts texts) {
        var facts = content.facts();
        var indonesian = texts.render(content.occasion(), content.templateVersion(), Language.INDONESIAN, facts);
        var english = texts.render(content.occasion(), content.templateVersion(), Language.ENGLISH, facts);
        return new InboxMessage(
                id,
                position,
                applicationId,
                facts.registrationNumber(),
                InboxMessage.Subject.of(content.occasion()),
                content.occasion(),
                new Bilingual(indonesian.subject(), english.subject()),
                new Bilingual(indonesian.plain(), english.plain()),
                at,
                readAt);
    }
}
