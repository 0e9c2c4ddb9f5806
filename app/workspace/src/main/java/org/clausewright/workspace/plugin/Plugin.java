package org.clausewright.workspace.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import org.clausewright.lint.HouseRules;
import org.clausewright.lint.Rule;
import org.clausewright.lint.RuleProvider;
import org.clausewright.spec.SpecFiles;

/// One jar with what it brings, in a class loader of its own.
final class Plugin {

    private final String name;
    private final Boundary boundary;
    private final List<RuleProvider> providers = new ArrayList<>();
    private List<Rule> rules = List.of();

    private Plugin(String name, Boundary boundary) {
        this.name = name;
        this.boundary = boundary;
    }

    /// Loads a jar. One that cannot be loaded is switched off from the start.
    static Plugin load(Path jar, Patience patience, Consumer<PluginFailure> failures) {
        String name = String.valueOf(jar.getFileName());
        Plugin plugin = new Plugin(name, new Boundary(name, failures));
        if (!isJar(jar)) {
            plugin.boundary.switchOff("it is no jar that can be read");
            return plugin;
        }
        List<RuleProvider> found = Worker.run(() -> plugin.boundary.call(() -> providers(jar), List.of()), patience);
        plugin.providers.addAll(found);
        plugin.rules = Worker.run(plugin::ownRules, patience);
        return plugin;
    }

    private static boolean isJar(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.size() > 0;
        } catch (IOException broken) {
            return false;
        }
    }

    /// Only what stands in the jar: the program's own providers are seen through the same loader.
    private static List<RuleProvider> providers(Path jar) {
        try {
            ClassLoader loader = new URLClassLoader(
                    jar.getFileName().toString(), new URL[] {jar.toUri().toURL()}, Plugin.class.getClassLoader());
            return ServiceLoader.load(RuleProvider.class, loader).stream()
                    .filter(provider -> loader.equals(provider.type().getClassLoader()))
                    .map(ServiceLoader.Provider::get)
                    .toList();
        } catch (IOException nameless) {
            throw new UncheckedIOException(nameless);
        }
    }

    private List<Rule> ownRules() {
        List<Rule> own = new ArrayList<>();
        for (RuleProvider provider : providers) {
            own.addAll(FencedRules.of(boundary, boundary.call(() -> List.copyOf(provider.rules()), List.of())));
        }
        return List.copyOf(own);
    }

    /// What the plugin makes of the files of a spec; called on a worker.
    HouseRules rules(SpecFiles files) {
        List<Rule> found = new ArrayList<>(rules);
        List<HouseRules.Problem> problems = new ArrayList<>();
        for (RuleProvider provider : providers) {
            HouseRules house = boundary.call(() -> provider.rules(files), HouseRules.NONE);
            found.addAll(FencedRules.of(boundary, house.rules()));
            problems.addAll(house.problems());
        }
        return boundary.isOff() ? HouseRules.NONE : new HouseRules(found, problems);
    }

    String name() {
        return name;
    }

    List<Rule> rules() {
        return boundary.isOff() ? List.of() : rules;
    }

    boolean isOff() {
        return boundary.isOff();
    }

    /// Whether findings of that rule are this plugin's, and it is switched off.
    boolean disowns(String rule) {
        return boundary.disowns(rule);
    }
}
