package id.mppdigital.citizen.documents;

import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.platform.problem.Problem;
import org.springframework.util.unit.DataSize;

/**
 * How much one person may keep, or an agency upload for one application.
 *
 * @param documents how many
 * @param size of all of them together
 */
record Quota(int documents, DataSize size) {
    /**
     * What is stored already.
     *
     * @param retained with what was deleted and is kept until no receipt of it holds any more
     */
    record Used(long documents, long bytes, long retained, long retainedBytes) {}

    /** @throws Problem when one more document is too many; deleting makes room, but no more than once over */
    void requireRoomFor(long size, Used used, CitizenRefusal refusal) {
        boolean full = used.documents() >= documents
                || used.bytes() + size > this.size.toBytes()
                || used.retained() >= 2L * documents
                || used.retainedBytes() + size > 2 * this.size.toBytes();
        if (full) {
            throw Problem.of(refusal, documents, this.size.toMegabytes());
        }
    }
}
