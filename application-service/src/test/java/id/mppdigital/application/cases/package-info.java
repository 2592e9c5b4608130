@NullMarked
package id.mppdigital.application.cases;

import org.jspecify.annotations.NullMarked;
