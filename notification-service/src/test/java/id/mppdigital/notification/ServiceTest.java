package id.mppdigital.notification;

import id.mppdigital.platform.test.EventProbe;
import id.mppdigital.platform.test.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The running service, the stories that it hears and a mail server that works again after each test. */
@NotificationTest
abstract class ServiceTest {
    @Autowired
    Stories stories;

    @Autowired
    MailServer mail;

    @Autowired
    Api api;

    @Autowired
    EventProbe probe;

    @Autowired
    RestTestClient client;

    @Autowired
    Tokens tokens;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void bringTheMailServerBack() {
        mail.up();
    }
}
