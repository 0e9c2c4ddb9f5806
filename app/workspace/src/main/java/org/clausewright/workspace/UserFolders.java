package org.clausewright.workspace;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where the program keeps what belongs to a person and to no spec.
///
/// @param config preferences and trust
/// @param state  the text that was not saved, logs
/// @param cache  what can be had again
public record UserFolders(Path config, Path state, Path cache) {

    /// With the cache beside the state.
    public UserFolders(Path config, Path state) {
        this(config, state, state.resolveSibling("cache"));
    }

    /// The folders of this system: `CLAUSEWRIGHT_HOME` where it is set; else XDG's on Linux, Application Support on
    /// macOS, `APPDATA` on Windows.
    public static UserFolders of(Map<String, String> environment, String osName, Path home) {
        Optional<Path> own = folder(environment, "CLAUSEWRIGHT_HOME");
        if (own.isPresent()) {
            return new UserFolders(own.get().resolve("config"), own.get().resolve("state"));
        }
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.contains("win")) {
            return new UserFolders(
                    folder(environment, "APPDATA").orElse(home).resolve("Clausewright"),
                    folder(environment, "LOCALAPPDATA").orElse(home).resolve("Clausewright"),
                    folder(environment, "LOCALAPPDATA").orElse(home).resolve("Clausewright/Cache"));
        }
        if (os.contains("mac")) {
            Path support = home.resolve("Library/Application Support/Clausewright");
            return new UserFolders(support, support.resolve("state"), home.resolve("Library/Caches/Clausewright"));
        }
        return new UserFolders(
                folder(environment, "XDG_CONFIG_HOME")
                        .orElse(home.resolve(".config"))
                        .resolve("clausewright"),
                folder(environment, "XDG_STATE_HOME")
                        .orElse(home.resolve(".local/state"))
                        .resolve("clausewright"),
                folder(environment, "XDG_CACHE_HOME")
                        .orElse(home.resolve(".cache"))
                        .resolve("clausewright"));
    }

    public static UserFolders ofThisSystem() {
        return of(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    /// The file of preferences.
    public Path preferences() {
        return config.resolve("preferences.properties");
    }

    /// The folder of the person's own plugins.
    public Path plugins() {
        return config.resolve("plugins");
    }

    /// The list of the specs that the person trusts.
    public Path trustedSpecs() {
        return config.resolve("trusted-specs");
    }

    /// The folder of what models have answered.
    public Path replies() {
        return cache.resolve("replies");
    }

    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
