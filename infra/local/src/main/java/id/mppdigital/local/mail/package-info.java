/**
 * A mail server that delivers to nobody: it takes every mail over SMTP and shows it on a page. Mails are kept in memory
 * and are gone when it stops.
 */
@NullMarked
package id.mppdigital.local.mail;

import org.jspecify.annotations.NullMarked;
