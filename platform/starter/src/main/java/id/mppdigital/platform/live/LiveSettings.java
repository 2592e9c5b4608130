package id.mppdigital.platform.live;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many live streams may be open.
 *
 * @param maxStreams open streams of an instance; by default as many as fit into half of its heap
 * @param streamsPerPerson open streams of one token's subject at an instance: some tabs, a telephone and a tablet
 */
@ConfigurationProperties("mpp.live")
record LiveSettings(
        @Nullable Integer maxStreams, @DefaultValue("5") int streamsPerPerson) {
    /** Measured: a stream keeps its connection's buffers, 144 kB with Tomcat's. */
    private static final long BYTES_OF_A_STREAM = 150_000;

    int most() {
        return maxStreams == null ? (int) (Runtime.getRuntime().maxMemory() / 2 / BYTES_OF_A_STREAM) : maxStreams;
    }
}
