package id.mppdigital.local.command;

import id.mppdigital.local.Platform;
import java.util.stream.Collectors;

/** What a newcomer sees once the platform stands. */
final class Welcome {
    private static final String OBSERVED = """

            Meter + peringatan / meters + alerts  %1$s/alerts
            Jejak / traces                        %2$s/zipkin
            """;

    private Welcome() {}

    /** The same platform, with the commands of containers. */
    static String toContainers(Platform platform) {
        return to(platform)
                .lines()
                .takeWhile(line -> !line.startsWith("Coba / try"))
                .collect(Collectors.joining("\n", "", """

                        Coba / try:
                          ./mpp compose demo
                          ./mpp compose ps; ./mpp compose logs gateway; ./mpp compose down
                        """));
    }

    static String to(Platform platform) {
        return (platform.isObserved() ? OBSERVED.formatted(platform.url("prometheus"), platform.url("zipkin")) : "")
                + """

                Portal                       %6$s
                API, satu pintu / one door   %1$s
                  katalog / catalogue        %1$s/catalog/v1/malls
                  dokumentasi / API docs     %1$s/docs
                Masuk / sign-in              %2$s
                Surat / mail                 %3$s
                Dinas Dukcapil (contoh)      %4$s
                Polres (contoh)              %5$s
                BPJS Kesehatan (contoh)      %7$s
                KUA (contoh)                 %8$s

                Orang / people, kata sandi / password "demo":
                  warga / citizens           siti budi ani joko maria lina
                  petugas / officers         rahmat (Dukcapil), dewi (Polres), yusuf + wati (DPMPTSP)
                  pengelola / admins         halim (MPP 63.71), rina (platform); auditor agus, data dara

                Coba / try:
                  ./mpp demo
                  ./mpp token siti
                  curl -H "Authorization: Bearer $(./mpp token siti)" %1$s/citizens/v1/me
                  ./mpp client add …; ./mpp person add …   (pendatang baru / newcomers)
                  ./mpp status; ./mpp logs gateway; ./mpp down
                """.formatted(
                                platform.url("gateway"),
                                platform.issuer(),
                                platform.url("mail"),
                                platform.url("disdukcapil"),
                                platform.url("polres"),
                                platform.url("portal"),
                                platform.url("bpjs"),
                                platform.url("kua"));
    }
}
