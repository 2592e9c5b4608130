package id.mppdigital.application.desk;

import id.mppdigital.application.lifecycle.ApplicationId;
import org.jspecify.annotations.Nullable;

/**
 * Who has an application now.
 *
 * @param assignee the officer's subject; null for nobody
 */
record Assigned(ApplicationId id, @Nullable String assignee) {}
