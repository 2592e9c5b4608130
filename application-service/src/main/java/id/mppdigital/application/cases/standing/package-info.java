/** Which cases are open, told to citizen-service: their citizen can't be erased before they end (docs/adr/0042). */
@NullMarked
package id.mppdigital.application.cases.standing;

import org.jspecify.annotations.NullMarked;
