package id.mppdigital.notification.contact;

import id.mppdigital.notification.template.Language;
import java.util.Map;

/** A citizen's contact as it is stored: the language in clear, the addresses sealed. */
public record Contact(String citizenId, Language language, Map<String, Object> sealed) {}
