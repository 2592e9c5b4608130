/**
 * The dossier: what a citizen hands in with an application, checked and sealed. Attested values and document receipts
 * are verified here, and the result leaves this package only sealed or on its way to a person who may read it. Where
 * an application stands is unknown here.
 */
@ApplicationModule(allowedDependencies = {"catalog", "form", "json", "refusal", "secrecy", "signed"})
@NullMarked
package id.mppdigital.application.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
