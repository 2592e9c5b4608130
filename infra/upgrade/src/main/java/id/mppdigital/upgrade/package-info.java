/** What is checked before a version takes another one's place ({@code ./mpp events check}, {@code ./mpp migrations check}). */
@NullMarked
package id.mppdigital.upgrade;

import org.jspecify.annotations.NullMarked;
