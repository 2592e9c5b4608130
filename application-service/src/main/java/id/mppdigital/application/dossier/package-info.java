/**
 * The dossier: a citizen's answers and documents, checked and sealed. Attested values and document receipts are
 * verified here. A dossier leaves this package only sealed, or for a person who may read it. This package does not know
 * the application's status.
 */
@ApplicationModule(allowedDependencies = {"catalog", "form", "json", "refusal", "secrecy", "signed"})
@NullMarked
package id.mppdigital.application.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
