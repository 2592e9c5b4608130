/** The real servers that tests run against: containers where Docker answers, embedded ones elsewhere. */
@NullMarked
package id.mppdigital.platform.test.server;

import org.jspecify.annotations.NullMarked;
