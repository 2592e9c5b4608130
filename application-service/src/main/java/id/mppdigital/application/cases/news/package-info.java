/** What the citizen of a case is told of it, published with the change. Names of services and states, no answers. */
@NullMarked
package id.mppdigital.application.cases.news;

import org.jspecify.annotations.NullMarked;
