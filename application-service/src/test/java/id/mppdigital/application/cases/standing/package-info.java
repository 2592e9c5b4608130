@NullMarked
package id.mppdigital.application.cases.standing;

import org.jspecify.annotations.NullMarked;
