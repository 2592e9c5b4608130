package id.mppdigital.notification.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import id.mppdigital.notification.channel.Channel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A channel's own texts; those of SMS among the tests' resources are the example. */
class ChannelTextsTests {
    private static final Facts FACTS = new Facts(
            "63.71-2026-000123",
            new Bilingual("Akta Kelahiran", "Birth certificate"),
            new Bilingual("Disdukcapil", "Civil registry"),
            null,
            null);

    @Test
    void aChannelSaysWhatItHasNoParticularWordsForInItsWordsForAll() {
        assertThat(on("SMS", true, Occasion.APPROVED))
                .startsWith("MPP Digital: application 63.71-2026-000123 Approved.");
    }

    @Test
    void theWordsForAnOccasionComeBeforeThoseForAll() {
        assertThat(on("SMS", true, Occasion.ISSUED)).startsWith("MPP Digital: 63.71-2026-000123 is issued.");
    }

    @Test
    void aChannelWithoutTextsOfItsOwnSpeaksInThoseOfAllChannels() {
        assertThat(on("WHATSAPP", false, Occasion.APPROVED)).contains("Civil registry");
    }

    @Test
    void aChannelWhoseOwnTextsAreMissingStopsTheServiceFromStarting() {
        assertThatNullPointerException()
                .isThrownBy(() -> on("WHATSAPP", true, Occasion.APPROVED))
                .withMessage("Missing text /texts/v2/whatsapp/any.id.txt");
    }

    private static String on(String name, boolean ownTexts, Occasion occasion) {
        var channel = new TestChannel(name, ownTexts);
        var templates = new Templates(List.of(channel));
        return templates
                .on(channel)
                .render(occasion, templates.current(), Language.ENGLISH, FACTS)
                .plain();
    }

    private record TestChannel(String name, boolean hasOwnTexts) implements Channel {
        @Override
        public Audience audience() {
            return Audience.IF_SWITCHED_ON;
        }
    }
}
