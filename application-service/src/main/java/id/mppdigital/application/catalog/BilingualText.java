package id.mppdigital.application.catalog;

/** A text for people in both languages of the platform: Indonesian and English. */
public record BilingualText(String id, String en) {}
