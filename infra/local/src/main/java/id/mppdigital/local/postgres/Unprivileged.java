package id.mppdigital.local.postgres;

import id.mppdigital.local.process.LaunchFailed;
import id.mppdigital.local.process.Shell;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.util.List;

/** PostgreSQL refuses to run as root; in containers and on servers root is often all there is. */
final class Unprivileged {
    private Unprivileged() {}

    /** What stands before the command: in a user namespace of its own root is nobody in particular. */
    static List<String> prefix() {
        if (!Shell.run("id", "-u").output().equals("0")) {
            return List.of();
        }
        if (LinuxUtils.isUnshareAvailable()) {
            return List.of("unshare", "-U");
        }
        throw new LaunchFailed("PostgreSQL doesn't run as root, and this system allows no user namespace (unshare -U). "
                + "Run ./mpp as another user.");
    }
}
