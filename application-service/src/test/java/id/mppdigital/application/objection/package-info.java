@NullMarked
package id.mppdigital.application.objection;

import org.jspecify.annotations.NullMarked;
