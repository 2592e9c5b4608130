package id.mppdigital.load;

import com.nimbusds.jose.JOSEException;
import id.mppdigital.local.Platform;
import id.mppdigital.local.process.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** People enough for a measurement: the register knows every citizen, and their tokens are the issuer's. */
public final class Crowd {
    private static final String SAMPLE = "agencies/samples/src/main/resources/register/people.json";
    private static final String UNLIMITED = "1000000000";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Crowd() {}

    /** What a platform is started with for them: a register that knows them all, limits that let everybody through. */
    public static Map<String, Map<String, String>> settings(int size) throws IOException {
        return Map.of(
                "gateway",
                Map.of(
                        "MPP_GATEWAY_LIMITS_CLIENT_REQUESTS", UNLIMITED,
                        "MPP_GATEWAY_LIMITS_PERSON_REQUESTS", UNLIMITED,
                        "MPP_GATEWAY_LIMITS_ADDRESS_REQUESTS", UNLIMITED),
                "register",
                Map.of("SAMPLES_REGISTER_PEOPLE", register(size).toUri().toString()));
    }

    /** A register's file in which they all stand. */
    private static Path register(int size) throws IOException {
        var one = (ObjectNode)
                JSON.readTree(Home.repositoryAbove(Path.of("")).resolve(SAMPLE).toFile())
                        .get(0);
        var people = IntStream.range(0, size)
                .mapToObj(number -> one.deepCopy()
                        .put("NIK", Long.parseLong(Citizen.nik(number)))
                        .put("NAMA_LGKP", "WARGA " + number))
                .toList();
        var file = Files.createDirectories(Path.of("target"))
                .resolve("people.json")
                .toAbsolutePath();
        JSON.writeValue(file.toFile(), people);
        return file;
    }

    public static List<Citizen> signIn(Platform platform, int size) throws IOException, JOSEException {
        var mint = Mint.of(platform);
        var citizens = new ArrayList<Citizen>(size);
        for (int number = 0; number < size; number++) {
            citizens.add(Citizen.number(number, mint));
        }
        return citizens;
    }

    /** An officer of the agency: the token. */
    public static String officer(Platform platform, Agency agency) throws IOException, JOSEException {
        var claims = Map.of(
                "client_id",
                "portal",
                "name",
                "Petugas terukur",
                "roles",
                List.of("agency-officer"),
                "agency",
                agency.code(),
                "malls",
                List.of(Agency.MALL));
        return Mint.of(platform).token("bench-officer", "mpp", claims);
    }
}
