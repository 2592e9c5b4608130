package id.mppdigital.local.mail;

import id.mppdigital.local.parts.Part;
import id.mppdigital.local.parts.Wiring;
import id.mppdigital.local.process.Launch;
import id.mppdigital.local.process.Ports;
import id.mppdigital.local.process.Shell;
import java.util.Map;

/** The mail catcher as a part: SMTP for the services, a page for people. */
public record MailCatcherPart() implements Part {
    public static final String NAME = "mail";
    public static final String SMTP = "mail-smtp";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of(NAME, 8025, SMTP, 3025);
    }

    @Override
    public Launch launch(Wiring wiring) {
        return Launch.of(Shell.smallJava(
                wiring.home().marker(),
                "-Xmx64m",
                "-cp",
                wiring.home().jar("infra/local").toString(),
                MailCatcher.class.getName(),
                Integer.toString(wiring.port(SMTP)),
                Integer.toString(wiring.port(NAME))));
    }

    @Override
    public boolean isReady(Wiring wiring) {
        return Ports.answers(wiring.port(SMTP)) && Ports.answers(wiring.port(NAME));
    }

    @Override
    public String address(Wiring wiring) {
        return wiring.url(NAME);
    }
}
