@NullMarked
package id.mppdigital.local.keycloak;

import org.jspecify.annotations.NullMarked;
