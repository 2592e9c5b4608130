package id.mppdigital.notification.template;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** All that a message may tell about an application; nothing in it is about a person, so it may be stored in clear. */
@JsonIgnoreProperties(ignoreUnknown = true) // a newer version beside this one may have stored more
public record Facts(String registrationNumber, Bilingual service, Bilingual agency) {}
