package id.mppdigital.citizen.rights;

/**
 * What a call for a right led to.
 *
 * @param repeated an earlier call with its key made the request
 */
record Asked(RightsRequest request, boolean repeated) {}
