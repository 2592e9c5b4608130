/**
 * The application service: permohonan from submission to the finished product. Only the start class lives here; each
 * feature has its own package ({@code catalog}, {@code idempotency}, {@code signed}, {@code dossier}, {@code bill},
 * {@code issuance}, {@code lifecycle}, {@code deadline}, {@code submission}, {@code usage}, {@code tracking}), in that order
 * of dependency.
 */
@NullMarked
package id.mppdigital.application;

import org.jspecify.annotations.NullMarked;
