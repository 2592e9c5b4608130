/**
 * Who files an application for somebody else: the statement of citizen-service that a parent or a kuasa may, checked
 * without asking anybody, and good for one application. Whether they may is decided there.
 */
@ApplicationModule(allowedDependencies = {"dossier", "lifecycle", "receipt", "refusal", "signed", "status"})
@NullMarked
package id.mppdigital.application.acting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
