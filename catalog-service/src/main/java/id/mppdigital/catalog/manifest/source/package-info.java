/** From the text of a request, YAML or JSON, to trees that know their lines. Nothing here knows what a manifest is. */
@NullMarked
package id.mppdigital.catalog.manifest.source;

import org.jspecify.annotations.NullMarked;
