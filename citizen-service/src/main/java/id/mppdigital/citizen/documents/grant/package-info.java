/**
 * Which agency may read a citizen's document: those that the citizen attached to an application are granted to its agency,
 * and every read is recorded as a use.
 */
@NullMarked
package id.mppdigital.citizen.documents.grant;

import org.jspecify.annotations.NullMarked;
