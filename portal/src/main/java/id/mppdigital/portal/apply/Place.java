package id.mppdigital.portal.apply;

/** Where and for what somebody applies. */
record Place(String mall, String service) {
    static final String PATH = "/apply/{mall}/{service}";

    /** @param step such as {@code check}; empty for the beginning */
    String path(String step) {
        return "/apply/" + mall + "/" + service + (step.isEmpty() ? "" : "/" + step);
    }
}
