package id.mppdigital.local.mail;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Flags.Flag;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** The mails that came, in their order. Old ones are let go: whoever sends for hours never fills the memory. */
final class CaughtMails {
    private final GreenMail server;
    private final int kept;
    private final Deque<CaughtMail> newest = new ArrayDeque<>();
    private int came;

    /** @param kept how many of the newest */
    CaughtMails(GreenMail server, int kept) {
        this.server = server;
        this.kept = kept;
    }

    /** Oldest first; the number of a mail counts all that came. */
    synchronized List<CaughtMail> all() {
        collect();
        return List.copyOf(newest);
    }

    /**
     * Takes what came since from the server, which would keep it for good.
     *
     * @throws IllegalStateException when a mail can't be read; the others are kept all the same
     */
    synchronized void collect() {
        IllegalStateException unreadable = null;
        for (var mail : taken()) {
            try {
                newest.add(CaughtMail.of(++came, mail.getMimeMessage()));
            } catch (IllegalStateException e) {
                unreadable = e;
            }
        }
        while (newest.size() > kept) {
            newest.removeFirst();
        }
        if (unreadable != null) {
            throw unreadable;
        }
    }

    /** In the order in which they came. */
    private List<StoredMessage> taken() {
        var taken = new ArrayList<StoredMessage>();
        for (var user : server.getUserManager().listUser()) {
            try {
                var inbox = server.getManagers().getImapHostManager().getInbox(user);
                for (var mail : inbox.getMessages()) {
                    mail.setFlag(Flag.DELETED, true);
                    taken.add(mail);
                }
                inbox.expunge(); // only those with the mark: what comes meanwhile stays for the next time
            } catch (FolderException e) {
                throw new IllegalStateException("Unreadable mailbox of " + user.getEmail(), e);
            }
        }
        taken.sort(Comparator.comparing(StoredMessage::getReceivedDate));
        return taken;
    }
}
