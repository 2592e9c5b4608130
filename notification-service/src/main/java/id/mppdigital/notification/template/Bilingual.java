package id.mppdigital.notification.template;

/** One text in both languages. */
public record Bilingual(String id, String en) {
    String in(Language language) {
        return switch (language) {
            case INDONESIAN -> id;
            case ENGLISH -> en;
        };
    }
}
