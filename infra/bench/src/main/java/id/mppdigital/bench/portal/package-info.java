/** What the portal adds to the calls that its pages make, and how many can watch through it. */
@NullMarked
package id.mppdigital.bench.portal;

import org.jspecify.annotations.NullMarked;
