package id.mppdigital.notification;

import id.mppdigital.notification.sms.SmsChannel;
import id.mppdigital.notification.sms.SmsProvider;
import id.mppdigital.platform.test.IntegrationTest;
import id.mppdigital.platform.test.StatementCount;
import id.mppdigital.platform.test.secrecy.EverySpan;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/**
 * The one context of all integration tests here: the whole service with real parts and a mail server that can fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest(
        properties = {
            "spring.application.name=notification-service",
            "mpp.meters.interval=1s",
            "mpp.notification.delivery.poll=500ms",
            "mpp.notification.delivery.first-back-off=100ms",
            "mpp.notification.delivery.max-attempts=3",
            "spring.mail.properties[mail.smtp.connectiontimeout]=1000",
            "spring.mail.properties[mail.smtp.timeout]=1000"
        })
@Import({
    MailServer.Configuration.class,
    SmsProvider.class,
    SmsChannel.class,
    StatementCount.class,
    EverySpan.class,
    Stories.class,
    Api.class
})
public @interface NotificationTest {}
