/**
 * Charts as SVG, drawn on the server: bars, and a line over time. Each has a title and a summary to be read out, takes
 * its colours from the style sheet, and stands beside a table with the same numbers. It knows shapes, no subjects.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.portal.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
