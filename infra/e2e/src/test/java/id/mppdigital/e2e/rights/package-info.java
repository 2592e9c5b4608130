/** What the law on personal data gives a person, asked for and answered on the running platform. */
@NullMarked
package id.mppdigital.e2e.rights;

import org.jspecify.annotations.NullMarked;
