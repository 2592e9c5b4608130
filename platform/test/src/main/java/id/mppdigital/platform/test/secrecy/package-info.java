/** What must stand nowhere in clear, and how tests look for it. */
@NullMarked
package id.mppdigital.platform.test.secrecy;

import org.jspecify.annotations.NullMarked;
