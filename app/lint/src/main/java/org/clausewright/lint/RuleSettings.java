package org.clausewright.lint;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Settings.RuleSetting;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Severity;
import org.jspecify.annotations.Nullable;

/// At which severity a rule stands at a place. What is nearest decides: the section, a section around it, the
/// document, the spec, the rule itself.
final class RuleSettings {

    private final Settings.Lint settings;
    private final Map<String, RuleSetting> ofDocument;
    private final Map<String, String> parents = new HashMap<>();

    RuleSettings(Settings.Lint settings, SpecDocument document) {
        this.settings = settings;
        this.ofDocument = settings.documentRules().getOrDefault(document.path().value(), Map.of());
        if (!settings.sectionRules().isEmpty()) {
            for (Section section : document.sections()) {
                section.parent().ifPresent(parent -> parents.putIfAbsent(section.id(), parent));
            }
        }
    }

    /// The severity of a hit. One that settings give the rule is raised by no hit; the rule's own one is. Either is
    /// lowered by a hit that weighs less.
    ///
    /// @param gravest what the hit has at most
    /// @param mildest what it has at least where no setting names another
    /// @return empty where the rule is off
    Optional<Severity> severity(RuleInfo rule, Severity gravest, Severity mildest, Optional<String> section) {
        Optional<RuleSetting> setting = section.flatMap(id -> ofSection(rule.id(), id))
                .or(() -> Optional.ofNullable(ofDocument.get(rule.id())))
                .or(() -> Optional.ofNullable(settings.rules().get(rule.id())));
        Optional<Severity> severity =
                switch (setting.orElse(null)) {
                    case null -> rule.severity().map(own -> own.isAtLeast(mildest) ? own : mildest);
                    case RuleSetting.Off _ -> Optional.empty();
                    case RuleSetting.At at -> Optional.of(at.severity());
                };
        return severity.map(found -> found.isAtLeast(gravest) ? gravest : found);
    }

    private Optional<RuleSetting> ofSection(String rule, String section) {
        if (settings.sectionRules().isEmpty()) {
            return Optional.empty();
        }
        @Nullable String at = section;
        for (int depth = 0; at != null && depth < 10; depth++) {
            RuleSetting setting =
                    settings.sectionRules().getOrDefault(at, Map.of()).get(rule);
            if (setting != null) {
                return Optional.of(setting);
            }
            at = parents.get(at);
        }
        return Optional.empty();
    }
}
