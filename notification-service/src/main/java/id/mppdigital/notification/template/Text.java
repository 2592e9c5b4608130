package id.mppdigital.notification.template;

/** A rendered message; {@code html} is a whole document. */
public record Text(String subject, String plain, String html) {}
