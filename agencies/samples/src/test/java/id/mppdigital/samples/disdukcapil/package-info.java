/** What the sample agencies promise: one test per rule of the law. */
@NullMarked
package id.mppdigital.samples.disdukcapil;

import org.jspecify.annotations.NullMarked;
