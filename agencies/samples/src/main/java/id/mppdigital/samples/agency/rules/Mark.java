package id.mppdigital.samples.agency.rules;

import id.mppdigital.samples.paper.Text;

/** A field that the citizen has to correct, and why. The citizen can correct nothing else then. */
public record Mark(String field, Text text) {}
