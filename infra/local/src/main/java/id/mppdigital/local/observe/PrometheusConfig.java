package id.mppdigital.local.observe;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What Prometheus scrapes and which alerts it weighs. A job is called like its service, as in the alerts.
 *
 * @param targets ports by service
 */
public record PrometheusConfig(Path rules, Map<String, Integer> targets) {
    private static final String HEAD = """
            global: {scrape_interval: 5s, evaluation_interval: 5s}
            rule_files: ['%s']
            scrape_configs:
            """;

    private static final String JOB = """
              - job_name: %s
                metrics_path: /actuator/prometheus
                static_configs: [{targets: ['localhost:%d']}]
            """;

    /** The file {@code prometheus.yml}. */
    public String yaml() {
        return HEAD.formatted(rules)
                + new TreeMap<>(targets)
                        .entrySet().stream()
                                .map(target -> JOB.formatted(target.getKey(), target.getValue()))
                                .collect(Collectors.joining());
    }
}
