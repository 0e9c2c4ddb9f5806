package org.clausewright.workspace.plugin;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.clausewright.lint.Rule;
import org.clausewright.lint.Rules;
import org.clausewright.workspace.UserFolders;
import org.jspecify.annotations.Nullable;

/// The plugins of this program. May be used from several threads.
public final class Plugins {

    /// The program's own folders of plugins, as the system separates paths.
    public static final String FOLDERS = "clausewright.plugins";

    private final List<PluginFailure> failures = new CopyOnWriteArrayList<>();
    private final List<Plugin> plugins = new ArrayList<>();
    private final Patience patience;

    private Plugins(Patience patience) {
        this.patience = patience;
    }

    /// Without any.
    public static Plugins none() {
        return new Plugins(Patience.USUAL);
    }

    /// Those that came with the program, and those of the person. Runs their code: off the window's thread.
    public static Plugins of(UserFolders folders) {
        List<Path> all = Stream.concat(
                        Stream.of(System.getProperty(FOLDERS, "").split(File.pathSeparator, -1))
                                .filter(folder -> !folder.isBlank())
                                .map(Path::of),
                        Stream.of(folders.plugins()))
                .toList();
        return in(all, Patience.USUAL);
    }

    /// The same, loaded when first asked for.
    public static Supplier<Plugins> whenAskedFor(UserFolders folders) {
        return new Once(folders);
    }

    private static final class Once implements Supplier<Plugins> {

        private final UserFolders folders;
        private @Nullable Plugins loaded;

        Once(UserFolders folders) {
            this.folders = folders;
        }

        @Override
        public synchronized Plugins get() {
            Plugins known = loaded;
            if (known == null) {
                known = of(folders);
                loaded = known;
            }
            return known;
        }
    }

    /// The jars in some folders, in the order of the folders and of their names. A folder need not be there.
    static Plugins in(List<Path> folders, Patience patience) {
        Plugins found = new Plugins(patience);
        for (Path folder : folders) {
            for (Path jar : jars(folder)) {
                found.plugins.add(Plugin.load(jar, patience, found.failures::add));
            }
        }
        return found;
    }

    private static List<Path> jars(Path folder) {
        List<Path> jars = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*.jar")) {
                entries.forEach(jars::add);
            } catch (IOException | DirectoryIteratorException unreadable) {
                return List.of();
            }
        }
        jars.sort(null);
        return jars;
    }

    /// What checks the spec in a folder, with the rules that plugins and the spec itself bring.
    public SpecLinter linter(Path root) {
        return new SpecLinter(this, root);
    }

    /// The program's own rules, and those of plugins that hold for every spec.
    public Rules rules() {
        List<Rule> brought =
                plugins.stream().flatMap(plugin -> plugin.rules().stream()).toList();
        return Rules.standard().with(brought);
    }

    /// The names of those that are in use.
    public List<String> loaded() {
        return plugins.stream()
                .filter(plugin -> !plugin.isOff())
                .map(Plugin::name)
                .toList();
    }

    /// Those that were switched off so far, in the order in which that happened.
    public List<PluginFailure> failures() {
        return List.copyOf(failures);
    }

    List<Plugin> all() {
        return plugins;
    }

    Patience patience() {
        return patience;
    }
}
