/**
 * What the connector must know of an agency: its endpoint as the catalogue publishes it, whether that endpoint is paused
 * or disabled, and when the agency's own keys expire. Names, malls and everything else stay with the catalogue.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.connector.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
