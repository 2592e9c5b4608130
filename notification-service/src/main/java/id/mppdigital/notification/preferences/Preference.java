package id.mppdigital.notification.preferences;

import id.mppdigital.notification.template.Language;

/**
 * What holds for a citizen now.
 *
 * @param locale the language of e-mails
 * @param followsContact whether the language is the contact's, because the citizen has chosen none here
 * @param email whether e-mails are wanted
 */
public record Preference(Language locale, boolean followsContact, boolean email) {}
