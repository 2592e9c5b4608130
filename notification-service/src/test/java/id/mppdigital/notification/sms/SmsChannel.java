package id.mppdigital.notification.sms;

import id.mppdigital.notification.contact.Addresses;
import id.mppdigital.notification.delivery.Letter;
import id.mppdigital.notification.delivery.OutgoingChannel;
import id.mppdigital.platform.work.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** SMS, for everyone who has switched it on. */
@TestComponent
public class SmsChannel implements OutgoingChannel {
    private final SmsProvider provider;

    SmsChannel(SmsProvider provider) {
        this.provider = provider;
    }

    @Override
    public String name() {
        return "SMS";
    }

    @Override
    public Audience audience() {
        return Audience.IF_SWITCHED_ON;
    }

    @Override
    public boolean hasOwnTexts() {
        return true;
    }

    @Override
    public @Nullable String address(Addresses addresses) {
        return addresses.phone();
    }

    @Override
    public Outcome send(Letter letter) {
        return provider.take(letter.address(), letter.text().plain());
    }
}
