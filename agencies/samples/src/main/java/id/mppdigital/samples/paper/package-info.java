/** What people read: words in both languages, and certificates made of them. Who is given one is for the agencies to say. */
@NullMarked
package id.mppdigital.samples.paper;

import org.jspecify.annotations.NullMarked;
