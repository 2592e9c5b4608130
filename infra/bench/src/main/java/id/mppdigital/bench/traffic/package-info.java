/** A platform under load as a measurement needs it: warm, with back-ends that clock what reaches them. */
@NullMarked
package id.mppdigital.bench.traffic;

import org.jspecify.annotations.NullMarked;
