/** What an agency decides by: the dossier, the verdict, and the rules that each agency brings along. */
@NullMarked
package id.mppdigital.samples.agency.rules;

import org.jspecify.annotations.NullMarked;
