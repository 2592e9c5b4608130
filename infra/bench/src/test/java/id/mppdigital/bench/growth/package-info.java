/** What can be judged without a database: plans and sizes. */
@NullMarked
package id.mppdigital.bench.growth;

import org.jspecify.annotations.NullMarked;
