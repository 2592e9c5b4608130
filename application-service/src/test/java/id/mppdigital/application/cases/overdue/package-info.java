@NullMarked
package id.mppdigital.application.cases.overdue;

import org.jspecify.annotations.NullMarked;
