/**
 * Compares services with their committed OpenAPI documents: every answer in an integration test, and every change of a
 * document. This package names no document and no service.
 */
@NullMarked
package id.mppdigital.platform.test.api;

import org.jspecify.annotations.NullMarked;
