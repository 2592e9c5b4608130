package id.mppdigital.notification.message;

import id.mppdigital.notification.template.Facts;
import java.util.UUID;

/**
 * Whom a message is for and of what it tells.
 *
 * @param id of an application, or of what else it is about
 */
record About(UUID id, String citizenId, Facts facts) {}
