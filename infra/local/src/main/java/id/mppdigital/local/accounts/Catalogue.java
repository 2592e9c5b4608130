package id.mppdigital.local.accounts;

import id.mppdigital.local.access.Api;
import id.mppdigital.local.access.Refused;
import java.util.List;
import java.util.stream.Collectors;

/** What the catalogue knows of malls and agencies. */
record Catalogue(Api api) {
    void requireMall(String code) {
        if (!isCode(code) || api.get("/catalog/v1/malls/" + code).status() == 404) {
            throw new Refused("No mall has the code " + code + ". There are: " + malls()
                    + "\nA new mall needs its manifest first; see docs/guides/plug-in-an-agency.md.");
        }
    }

    boolean knowsAgency(String code) {
        return isCode(code) && api.get("/catalog/v1/agencies/" + code).ok();
    }

    /** The malls that an agency sits in; none when nobody has published its manifest yet. */
    List<String> mallsOf(String agency) {
        return knowsAgency(agency)
                ? api.get("/catalog/v1/agencies/" + agency)
                        .require()
                        .path("malls")
                        .valueStream()
                        .map(mall -> mall.asString())
                        .toList()
                : List.of();
    }

    private String malls() {
        return api.get("/catalog/v1/malls?limit=100")
                .require()
                .path("items")
                .valueStream()
                .map(mall -> mall.path("code").asString())
                .collect(Collectors.joining(" "));
    }

    /** Anything else would be another path. */
    private static boolean isCode(String code) {
        return code.matches("[a-z0-9.-]+");
    }
}
