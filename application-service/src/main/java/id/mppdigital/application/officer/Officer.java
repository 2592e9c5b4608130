package id.mppdigital.application.officer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * An officer, and for whom they work.
 *
 * @param agency its code
 */
record Officer(String agency, @JsonUnwrapped Colleague colleague) {}
