/** Work queues side by side, with a backlog of jobs that do nothing: what a queue itself costs. */
@NullMarked
package id.mppdigital.bench.queue;

import org.jspecify.annotations.NullMarked;
