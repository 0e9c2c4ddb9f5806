package org.clausewright.desktop.welcome;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewright.workspace.Preferences;

/// The specs that were opened lately, the latest first.
public final class RecentSpecs {

    private static final String KEY = "recent";
    private static final int MOST = 12;

    private final Preferences preferences;

    public RecentSpecs(Preferences preferences) {
        this.preferences = preferences;
    }

    public List<Path> all() {
        return preferences.list(KEY).stream().map(Path::of).toList();
    }

    /// The one to go on with when the program is started without a path.
    public Optional<Path> last() {
        return all().stream().findFirst();
    }

    public void add(Path spec) {
        List<String> paths = new ArrayList<>(preferences.list(KEY));
        String path = spec.toAbsolutePath().normalize().toString();
        paths.remove(path);
        paths.addFirst(path);
        preferences.putList(KEY, paths.subList(0, Math.min(MOST, paths.size())));
    }

    public void remove(Path spec) {
        List<String> paths = new ArrayList<>(preferences.list(KEY));
        paths.remove(spec.toString());
        preferences.putList(KEY, paths);
    }
}
