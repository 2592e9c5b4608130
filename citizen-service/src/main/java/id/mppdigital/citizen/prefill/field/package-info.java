/** A form's field and what registers and the citizen say about it: which value stands, and how far it can be relied on. */
@NullMarked
package id.mppdigital.citizen.prefill.field;

import org.jspecify.annotations.NullMarked;
