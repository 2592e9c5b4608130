/** What must hold for a life event: its parts fit together, and a published version keeps them. */
@NullMarked
package id.mppdigital.catalog.revision.rule.lifeevent;

import org.jspecify.annotations.NullMarked;
