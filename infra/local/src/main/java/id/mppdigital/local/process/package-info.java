/**
 * Operating-system processes that outlive the launcher: where their state lies, which ports they hold, how they are
 * started, recognised again and stopped. What they run (databases, brokers, services) is not known here.
 */
@NullMarked
package id.mppdigital.local.process;

import org.jspecify.annotations.NullMarked;
