/**
 * The front-ends that the catalogue knows, learnt from its events while the gateway runs: how much each may send and
 * from which web origins. Limiting and CORS themselves are others' work, who ask here.
 */
@ApplicationModule(allowedDependencies = {"door", "limits"})
@NullMarked
package id.mppdigital.gateway.channels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
