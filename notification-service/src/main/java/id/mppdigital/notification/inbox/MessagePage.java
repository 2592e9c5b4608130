package id.mppdigital.notification.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of messages, newest first, and how many are unread in the whole inbox. */
record MessagePage(List<InboxMessage> items, @Nullable String next, long unread) {}
