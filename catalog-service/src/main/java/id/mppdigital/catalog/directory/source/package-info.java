/** Where facts and proofs come from: the registers, and who provides which type of evidence. */
@NullMarked
package id.mppdigital.catalog.directory.source;

import org.jspecify.annotations.NullMarked;
