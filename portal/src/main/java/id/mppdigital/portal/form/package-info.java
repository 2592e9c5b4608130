/**
 * Forms for people: a published form becomes sections of controls; what was posted becomes answers; answers are judged
 * by the form's JSON Schema and put beside what registers know. Nothing here calls a service or writes a page.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.portal.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
