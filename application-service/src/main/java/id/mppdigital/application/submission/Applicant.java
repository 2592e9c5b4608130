package id.mppdigital.application.submission;

/**
 * Who applies, through which application.
 *
 * @param client the OAuth client of the front-end app; the channel is known by it
 */
record Applicant(String citizenId, String client) {}
