/** What the door itself refuses, each with its code and its words in both languages. */
@NullMarked
package id.mppdigital.gateway.refusal;

import org.jspecify.annotations.NullMarked;
