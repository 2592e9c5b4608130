/** What a new state of a published service version may not change. */
@NullMarked
package id.mppdigital.catalog.revision.rule.service;

import org.jspecify.annotations.NullMarked;
