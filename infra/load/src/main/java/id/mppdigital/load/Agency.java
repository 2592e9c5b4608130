package id.mppdigital.load;

/** An agency of the shipped manifests, and a service that it decides in Banjarmasin. */
public enum Agency {
    CIVIL_REGISTRY("disdukcapil-banjarmasin", "disdukcapil", "akta-kelahiran"),
    POLICE("polres-banjarmasin", "polres", "skck");

    /** Where they decide. */
    public static final String MALL = "63.71";

    private final String code;
    private final String kind;
    private final String service;

    Agency(String code, String kind, String service) {
        this.code = code;
        this.kind = kind;
        this.service = service;
    }

    public String code() {
        return code;
    }

    public String kind() {
        return kind;
    }

    public String service() {
        return service;
    }
}
