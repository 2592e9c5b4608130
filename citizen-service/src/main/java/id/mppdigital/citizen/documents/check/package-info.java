/**
 * What an uploaded file really is: a PDF, JPEG or PNG that opens, runs nothing and hides nothing. Its name and
 * declared type are claims, no more.
 */
@NullMarked
package id.mppdigital.citizen.documents.check;

import org.jspecify.annotations.NullMarked;
