package id.mppdigital.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** An alert on a meter that nobody has never fires: each name in a rule is scraped from the running platform. */
class AlertMetersIT {
    private static final Path RULES = Path.of("../helm/mpp/rules/mpp.yaml");
    private static final Pattern NAME = Pattern.compile("\\b([a-z]\\w*_\\w+)(?=[{\\[)\\s])");

    /** These appear with the first piece that is counted, and no earlier; their modules' tests see them. */
    private static final Set<String> WITH_THE_FIRST = Set.of(
            "mpp_agency_key_expires_seconds", // connector: KeysExpireIT
            "mpp_connector_deliveries", // connector: DispatchIT
            "mpp_notification_emails_parked_total"); // notification: DeliveryReports

    @Test
    void eachMeterOfARuleIsScraped() throws IOException {
        LivePlatform.person("siti").signIn();
        var scraped = Meters.all().stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toSet());

        var named = names();
        assertThat(named).contains("mpp_outbox_oldest_seconds", "http_server_requests_seconds_count");
        named.removeAll(WITH_THE_FIRST);
        assertThat(scraped).containsAll(named);
    }

    private static Set<String> names() throws IOException {
        var names = new TreeSet<String>();
        // Labels, and what a sum is taken by, are no meters.
        var expressions = Files.readString(RULES).replaceAll("\\{[^}]*}", "{}").replaceAll("\\bby \\([^)]*\\)", "");
        NAME.matcher(expressions).results().forEach(found -> names.add(found.group(1)));
        return names;
    }
}
