/** Drafts of life events: what somebody has begun to fill in of the one form, kept like the draft of a service. */
@NullMarked
package id.mppdigital.application.draft.event;

import org.jspecify.annotations.NullMarked;
