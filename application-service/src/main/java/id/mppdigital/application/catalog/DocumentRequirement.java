package id.mppdigital.application.catalog;

import java.util.List;

/** A supporting document that a service asks for, and what a file must look like to satisfy it. */
public record DocumentRequirement(
        String code, BilingualText name, boolean required, List<String> mediaTypes, long maxBytes) {}
