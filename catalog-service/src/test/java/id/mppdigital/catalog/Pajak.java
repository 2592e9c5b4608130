package id.mppdigital.catalog;

/** A register that no shipped manifest names, and a service that asks for its facts. */
public final class Pajak {
    public static final String REGISTER = """
            apiVersion: mpp.id/v1
            kind: Register
            metadata: {code: retribusi}
            spec:
              name: {id: data retribusi (DJP), en: the tax register (DJP)}
              basis: {law: [UU 28/2007], purpose: {id: Mengisi NPWP, en: Fills in the taxpayer number}}
              lookup: {key: dukcapil.person/nik, protocol: LOOKUP, url: https://retribusi.example.id/taxpayers}
              facts:
                taxpayer:
                  npwp: {from: [/npwp], kind: DIGITS, digits: 16, values: ['0635150000000001']}
                  status: {from: [/status], kind: CODE, codes: {AKTIF: ACTIVE, NE: DORMANT}, otherwise: OTHER}
            """;

    /** The SKCK under a code of its own, its first field filled from a fact of the register. */
    public static final String SERVICE = ShippedManifests.service("skck")
            .replace("code: skck", "code: skck-retribusi")
            .replace("dukcapil.person/name", "retribusi.taxpayer/npwp");

    private Pajak() {}
}
