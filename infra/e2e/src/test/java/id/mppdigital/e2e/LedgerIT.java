package id.mppdigital.e2e;

import static id.mppdigital.e2e.LivePlatform.citizen;
import static id.mppdigital.e2e.LivePlatform.platform;
import static id.mppdigital.e2e.LivePlatform.url;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The auditor checks all ledgers of the running platform, and a citizen's tracker reads one of them. */
class LedgerIT {
    private static final String NIK = "6371015203880071";
    private static final String ACCOUNT = "yuliana";

    @TempDir
    private Path folder;

    @BeforeAll
    static void herDataAreUsed() throws Exception {
        var yuliana = citizen(ACCOUNT, NIK, "Yuliana");
        yuliana.signIn();
        yuliana.prefill(Forms.POLICE);
    }

    @Test
    void an_edited_row_is_found_until_it_is_put_back() throws Exception {
        var entry = first("select id::text from data_use where account = '" + ACCOUNT + "' order by at limit 1");
        var recipient = first("select recipient from data_use where id = '" + entry + "'");
        var edit = "update data_use set recipient = '%s' where id = '" + entry + "'";
        isFound(edit.formatted("nobody"), edit.formatted(recipient));
    }

    @Test
    void a_deleted_line_is_found_until_it_is_put_back() throws Exception {
        var line = "ledger_line where chain = '%s' and position = 1".formatted(chain());
        isFound(
                "create table kept_line as select * from " + line + "; delete from " + line,
                "insert into ledger_line select * from kept_line; drop table kept_line");
    }

    @Test
    void two_lines_that_changed_places_are_found_until_they_are_put_back() throws Exception {
        var move = "update ledger_line set position = %d where chain = '" + chain() + "' and position = %d; ";
        var swap = move.formatted(-1, 1) + move.formatted(1, 2) + move.formatted(2, -1);
        isFound(swap, swap);
    }

    /** By the command, which names the ledger and no other. */
    private void isFound(String tampering, String putBack) throws Exception {
        var before = verify();
        assertThat(before.code()).as(before.output()).isZero();
        assertThat(before.output()).contains("Verified");

        asSuperuser(tampering);
        Mpp tampered;
        try {
            tampered = verify();
        } finally {
            asSuperuser(putBack);
        }

        assertThat(tampered.code()).as(tampered.output()).isEqualTo(3);
        assertThat(tampered.output()).contains("NOT VERIFIED", "chain " + chain());
        var after = verify();
        assertThat(after.code()).as(after.output()).isZero();
    }

    private static String chain() throws SQLException {
        return first("select id::text from ledger_chain where account = '" + ACCOUNT + "'");
    }

    @Test
    void the_data_tracker_tells_her_who_used_her_data_and_nobody_else() throws Exception {
        var found = track(NIK);

        assertThat(found.statusCode()).isEqualTo(200);
        var usages = JsonMapper.shared().readTree(found.body());
        assertThat(usages.path("totalUsages").asInt()).isPositive();
        assertThat(usages.at("/usages/0/receiverCode").asString()).isNotEmpty();
        assertThat(usages.at("/usages/0/action").asString()).isNotEmpty();
        assertThat(track("6371015507900001").statusCode()).as("of siti").isEqualTo(404);
    }

    private Mpp verify() throws IOException, InterruptedException {
        return Mpp.run(
                "ledger", "verify", "--kept", folder.resolve("checkpoints.txt").toString());
    }

    private static HttpResponse<String> track(String nik) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url("gateway") + "/citizens/v1/aj/findUsage?userCode=" + nik))
                .header("Authorization", "Bearer " + platform().token(ACCOUNT))
                .header("X-Road-UserId", NIK)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    /** As somebody for whom no trigger fires. */
    private static void asSuperuser(String sql) throws SQLException {
        try (var connection = Database.connectAsSuperuser("citizen");
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica; " + sql);
        }
    }

    private static String first(String query) throws SQLException {
        try (var connection = Database.connect("citizen");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            assertThat(rows.next()).as(query).isTrue();
            return rows.getString(1);
        }
    }
}
