/**
 * Checks the ledger of uses from outside, by docs/adr/0024 alone: it shares no code with the service that writes the
 * ledger, and needs neither that service's database nor its trust.
 */
@NullMarked
package id.mppdigital.contracts.ledger;

import org.jspecify.annotations.NullMarked;
