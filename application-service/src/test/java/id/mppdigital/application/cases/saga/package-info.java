@NullMarked
package id.mppdigital.application.cases.saga;

import org.jspecify.annotations.NullMarked;
