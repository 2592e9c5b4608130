package id.mppdigital.local.command;

import static id.mppdigital.local.command.Terminal.OUT;

import id.mppdigital.local.process.LaunchFailed;

/** {@code ./mpp token <person or client>}: prints an access token and nothing else. */
final class Token {
    private Token() {}

    public static void main(String... arguments) {
        Terminal.run(() -> {
            if (arguments.length != 1) {
                throw new LaunchFailed("Whose? ./mpp token siti (a person) or ./mpp token ops (a client).");
            }
            OUT.println(Terminal.running().token(arguments[0]));
        });
    }
}
