package id.mppdigital.notification.delivery;

import id.mppdigital.notification.template.Language;
import id.mppdigital.notification.template.Text;
import java.util.UUID;

/**
 * A message ready to be sent; the address never appears in its text form.
 *
 * @param messageId the same in every try, so that a repetition can be recognised
 */
public record Letter(UUID messageId, String address, Language language, Text text) {
    @Override
    public String toString() {
        return "Letter[" + messageId + "]";
    }
}
