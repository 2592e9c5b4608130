/** What time does to the parts of cases: one whose agency is late is told, one that waits in vain is stopped. */
@NullMarked
package id.mppdigital.application.cases.overdue;

import org.jspecify.annotations.NullMarked;
