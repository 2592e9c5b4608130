package id.mppdigital.application.batch;

import id.mppdigital.application.lifecycle.ApplicationId;
import java.util.UUID;

/**
 * One application of a batch, to be worked off.
 *
 * @param command of the batch, sealed
 */
record BatchItem(UUID id, ApplicationId applicationId, String command) {}
