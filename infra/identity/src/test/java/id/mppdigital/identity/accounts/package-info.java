@NullMarked
package id.mppdigital.identity.accounts;

import org.jspecify.annotations.NullMarked;
