/** The schemas of manifests and their types in plain words: what refusals say about a shape. */
@NullMarked
package id.mppdigital.catalog.manifest.schema;

import org.jspecify.annotations.NullMarked;
