package org.clausewright.workspace.plugin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.clausewright.lint.HouseRules;
import org.clausewright.lint.Linter;
import org.clausewright.lint.Rule;
import org.clausewright.lint.Rules;
import org.clausewright.lint.SpecRule;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Finding;
import org.jspecify.annotations.Nullable;

/// Checks one spec with all rules: the program's own, those of plugins, and those that the spec brings, which are read
/// anew when its settings or its style files change. May be used from several threads.
public final class SpecLinter {

    /// @param settings those that the rules were made for
    private record Made(Settings settings, StyleFiles files, Rules rules, Linter linter) {}

    private final Plugins plugins;
    private final Path root;
    private final AtomicBoolean lookAgain = new AtomicBoolean();
    private volatile @Nullable Made made;

    SpecLinter(Plugins plugins, Path root) {
        this.plugins = plugins;
        this.root = root;
    }

    /// All findings, as [Linter#lint] gives them.
    public List<Finding> lint(Spec spec) {
        return ofPlugins(run(() -> made(spec).linter().lint(spec)));
    }

    /// The same with the rules that take longer, as [Linter#check] gives them.
    public List<Finding> check(Spec spec) {
        return ofPlugins(run(() -> made(spec).linter().check(spec)));
    }

    /// The same for a spec that is looked at this once, as [Linter#checkOnce] gives them.
    public List<Finding> checkOnce(Spec spec) {
        return ofPlugins(run(() -> made(spec).linter().checkOnce(spec)));
    }

    /// Whether a finding is of a rule that only [#check] runs.
    public boolean isSlow(Spec spec, Finding finding) {
        return rules(spec)
                .find(finding.rule())
                .filter(rule -> rule instanceof SpecRule ofSpec && ofSpec.isSlow())
                .isPresent();
    }

    /// Without what a plugin found that has been switched off since.
    private List<Finding> ofPlugins(List<Finding> findings) {
        return plugins.failures().isEmpty()
                ? findings
                : findings.stream().filter(finding -> !isDisowned(finding)).toList();
    }

    private boolean isDisowned(Finding finding) {
        return plugins.all().stream().anyMatch(plugin -> plugin.disowns(finding.rule()));
    }

    /// The documents of which only the structure is checked.
    public List<SpecPath> notEnglish(Spec spec) {
        return run(() -> made(spec).linter().notEnglish(spec));
    }

    /// All rules that are run on a spec.
    public Rules rules(Spec spec) {
        return run(() -> made(spec).rules());
    }

    /// The plugins that were switched off so far, in the order in which that happened.
    public List<PluginFailure> failures() {
        return plugins.failures();
    }

    /// Whether style files have changed on disk since the rules were made from them; they are made again then, when
    /// the spec is checked next.
    public boolean stylesChanged() {
        Made known = made;
        boolean changed = known != null && known.files().haveChanged();
        if (changed) {
            lookAgain.set(true);
        }
        return changed;
    }

    private <T> T run(Supplier<T> work) {
        return plugins.all().isEmpty() ? work.get() : Worker.run(work, plugins.patience());
    }

    /// Holds no lock while plugins are called: one that never returns would keep it.
    private Made made(Spec spec) {
        Made known = made;
        Settings settings = spec.settings();
        boolean usable = known != null
                && known.settings().lint().styles().equals(settings.lint().styles());
        if (known != null && usable && !lookAgain.getAndSet(false)) {
            return known;
        }
        Made now = make(settings);
        made = now;
        return now;
    }

    private Made make(Settings settings) {
        StyleFiles files = new StyleFiles(root, settings);
        List<Rule> rules = new ArrayList<>();
        List<HouseRules.Problem> problems = new ArrayList<>();
        for (Plugin plugin : plugins.all()) {
            HouseRules house = plugin.rules(files);
            rules.addAll(house.rules());
            problems.addAll(house.problems());
        }
        Rules all = Rules.standard().with(rules);
        return new Made(settings, files, all, Linter.of(all, problems));
    }
}
