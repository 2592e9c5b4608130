package id.mppdigital.bench.portal;

import id.mppdigital.load.Citizen;

/** Somebody who opens the portal, and the token that the portal will use for them. */
record Visitor(String name, String token) {
    static Visitor of(Citizen citizen) {
        return new Visitor(citizen.name(), citizen.token());
    }
}
