/**
 * Where the bytes of documents lie: one port, files for one machine and S3-compatible object storage for production. Nothing
 * here knows what a document is or sees one in clear.
 */
@NullMarked
package id.mppdigital.citizen.documents.store;

import org.jspecify.annotations.NullMarked;
