/**
 * A mail server that delivers to nobody: it takes every mail over SMTP and shows the newest on a page. They are kept in
 * memory and are gone when it stops.
 */
@NullMarked
package id.mppdigital.local.mail;

import org.jspecify.annotations.NullMarked;
