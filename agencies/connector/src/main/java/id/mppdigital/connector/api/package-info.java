/**
 * The HTTP face for agencies and operators: the webhook secret, the lists, re-driving and health. Every query is scoped
 * by the caller's agency and malls.
 */
@ApplicationModule(allowedDependencies = {"agency", "delivery", "refusal", "webhook"})
@NullMarked
package id.mppdigital.connector.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
