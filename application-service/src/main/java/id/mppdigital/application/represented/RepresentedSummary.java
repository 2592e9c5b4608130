package id.mppdigital.application.represented;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.mppdigital.application.listing.ApplicationSummary;
import java.util.UUID;

/**
 * An application that the signed-in person filed for somebody else.
 *
 * @param onBehalfOf the representation by which it was filed; citizen-service says for whom that is
 */
record RepresentedSummary(@JsonUnwrapped ApplicationSummary application, UUID onBehalfOf) {}
