package id.mppdigital.local.accounts;

import id.mppdigital.local.access.Api;
import id.mppdigital.local.access.Refused;
import java.util.List;

/** Registers those whom the platform doesn't know yet. */
public final class Newcomers {
    private final Accounts accounts;
    private final String gateway;

    public Newcomers(Accounts accounts, String gateway) {
        this.accounts = accounts;
        this.gateway = gateway;
    }

    /**
     * An agency's back-end.
     *
     * @param malls where it works; without any, those of the agency's manifest
     */
    public Client agency(String code, String secret, String agency, List<String> malls) {
        var catalogue = catalogue();
        var all = malls.isEmpty() ? catalogue.mallsOf(agency) : malls;
        if (all.isEmpty()) {
            throw new Refused(
                    "The catalogue doesn't know the agency " + agency + " yet. Name its mall, such as --mall 63.71");
        }
        all.forEach(catalogue::requireMall);
        var client = Client.agency(code, secret, agency, all);
        accounts.add(client);
        return client;
    }

    /** A front-end that signs people in and receives their codes at these addresses. */
    public Client frontEnd(String code, List<String> redirects) {
        var client = Client.frontEnd(code, redirects);
        accounts.add(client);
        return client;
    }

    public void person(Person person) {
        person.malls().forEach(catalogue()::requireMall);
        accounts.add(person);
    }

    /** Whether the agency's manifest is published; until then it can sign in, and there is nothing for it. */
    public boolean isPublished(String agency) {
        return catalogue().knowsAgency(agency);
    }

    /** What an agency checks the signatures of its webhooks with; made for every code. */
    public String webhookSecret(Client agency) {
        return new Api(gateway, accounts.token(agency.id(), ""))
                .get("/connector/v1/agencies/" + agency.agency() + "/webhook-secret")
                .require()
                .path("secret")
                .asString();
    }

    private Catalogue catalogue() {
        return new Catalogue(new Api(gateway, accounts.token("ops", "")));
    }
}
