package id.mppdigital.bench.relay;

/**
 * What every relay carries.
 *
 * @param topic where to
 * @param key the aggregate
 * @param sequence within the aggregate, from 1
 * @param committedNanos when its transaction was about to commit, as {@link System#nanoTime()}
 * @param filling brings the payload to the size of a sealed dossier
 */
record Published(String topic, String key, long sequence, long committedNanos, String filling) {}
