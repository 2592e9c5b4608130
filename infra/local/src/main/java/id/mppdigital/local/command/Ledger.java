package id.mppdigital.local.command;

import static id.mppdigital.local.command.Terminal.OUT;

import id.mppdigital.local.access.Api;
import id.mppdigital.local.ledger.LedgerApi;
import id.mppdigital.local.ledger.VerifyLedger;
import id.mppdigital.local.process.LaunchFailed;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * {@code ./mpp ledger verify}: checks all citizens' ledgers as an auditor; exit code 0 when all agrees, 1 when it could
 * not be checked, 3 when something does not agree.
 */
final class Ledger {
    private static final String USAGE = """
            ./mpp ledger verify                           check the ledger of the platform on this machine, as agus
            ./mpp ledger verify --gateway https://…       of another platform, with an auditor's token in MPP_TOKEN
            --kept FILE                                   where the checkpoints of the last time are kept
            --person NAME                                 another auditor""";

    private static final int DISAGREES = 3;

    private Ledger() {}

    public static void main(String... arguments) {
        Terminal.run(() -> {
            var options = Options.of(List.of(arguments), Set.of("gateway", "kept", "person"));
            if (!options.words().equals(List.of("verify"))) {
                throw new LaunchFailed(USAGE);
            }
            var kept = options.one("kept")
                    .map(Path::of)
                    .orElseGet(() -> Terminal.state().resolve("ledger-checkpoints.txt"));
            if (!new VerifyLedger(api(options), kept, OUT).run()) {
                System.exit(DISAGREES);
            }
        });
    }

    private static LedgerApi api(Options options) {
        var elsewhere = options.one("gateway");
        if (elsewhere.isPresent()) {
            return new LedgerApi(() -> new Api(elsewhere.get(), token()));
        }
        var platform = Terminal.running();
        var auditor = options.one("person").orElse("agus");
        return new LedgerApi(() -> new Api(platform.url("gateway").toString(), platform.token(auditor)));
    }

    private static String token() {
        var token = System.getenv("MPP_TOKEN");
        if (token == null || token.isBlank()) {
            throw new LaunchFailed("Set MPP_TOKEN to an access token of an auditor.");
        }
        return token;
    }
}
