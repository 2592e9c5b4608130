/**
 * Drafts: what citizens have begun to fill in, kept until they submit it, delete it or leave it alone for too long.
 * Only the citizen reads it. Nobody checks a draft by the rules of its form before it is submitted.
 */
@ApplicationModule(allowedDependencies = {"catalog", "dossier", "form", "json", "lifecycle", "refusal", "secrecy"})
@NullMarked
package id.mppdigital.application.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
