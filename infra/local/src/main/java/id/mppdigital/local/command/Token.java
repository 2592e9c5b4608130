package id.mppdigital.local.command;

import static id.mppdigital.local.command.Terminal.OUT;

import id.mppdigital.local.process.LaunchFailed;
import java.util.List;
import java.util.Set;

/** {@code ./mpp token <person or client>}: prints an access token and nothing else. */
final class Token {
    private Token() {}

    public static void main(String... arguments) {
        Terminal.run(() -> {
            var options = Options.of(List.of(arguments), Set.of("client"));
            if (options.words().size() != 1) {
                throw new LaunchFailed(
                        "Name who the token is for: ./mpp token siti (a person), ./mpp token ops (a client)"
                                + " or ./mpp token siti --client padang-app (a person through a front-end).");
            }
            OUT.println(Terminal.running()
                    .token(options.words().getFirst(), options.one("client").orElse("portal")));
        });
    }
}
