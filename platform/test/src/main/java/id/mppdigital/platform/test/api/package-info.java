/**
 * Holds services to their committed OpenAPI documents: every answer that an integration test gets, and every change of a
 * document. No document and no service is known here by name.
 */
@NullMarked
package id.mppdigital.platform.test.api;

import org.jspecify.annotations.NullMarked;
