package id.mppdigital.notification.delivery;

import id.mppdigital.notification.template.Facts;
import id.mppdigital.notification.template.Language;
import id.mppdigital.notification.template.Occasion;
import id.mppdigital.notification.template.Templates;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts a message into the words of its channel, in the citizen's language. */
@Component
class LetterWriter {
    private final Templates templates;
    private final JsonMapper json;

    LetterWriter(Templates templates, JsonMapper json) {
        this.templates = templates;
        this.json = json;
    }

    Letter write(UUID id, String address, OutgoingChannel channel, Language language, QueuedMessage.Content content) {
        var facts = json.readValue(content.facts(), Facts.class);
        var occasion = Occasion.valueOf(content.occasion());
        var text = templates.on(channel).render(occasion, content.templateVersion(), language, facts);
        return new Letter(id, address, language, text);
    }
}
