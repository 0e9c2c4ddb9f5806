package org.clausewright.lint;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/// The catalogue of rules: which there are, and what their pages say.
public final class Rules {

    private final Map<String, Rule> byId = new LinkedHashMap<>();

    private Rules(Iterable<RuleProvider> providers) {
        for (RuleProvider provider : providers) {
            add(provider.rules());
        }
    }

    private void add(Iterable<Rule> rules) {
        for (Rule rule : rules) {
            byId.putIfAbsent(rule.id(), rule);
        }
    }

    /// The program's own rules.
    public static Rules standard() {
        return from(RuleProvider.class.getClassLoader());
    }

    /// The rules of all providers that a class loader sees. Where two rules have one id, the first one stands.
    public static Rules from(ClassLoader loader) {
        return new Rules(ServiceLoader.load(RuleProvider.class, loader));
    }

    public static Rules of(Collection<RuleProvider> providers) {
        return new Rules(List.copyOf(providers));
    }

    /// These rules and others after them. Where two rules have one id, the first one stands.
    public Rules with(Collection<Rule> others) {
        Rules all = new Rules(List.of());
        all.add(byId.values());
        all.add(others);
        return all;
    }

    public List<Rule> all() {
        return List.copyOf(byId.values());
    }

    /// What there is to say of each rule in a line, in the order of the catalogue.
    public List<RuleInfo> infos() {
        return byId.values().stream().map(Rule::info).toList();
    }

    public Optional<Rule> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The page of a rule, in Markdown.
    public Optional<String> page(String id) {
        return find(id).map(rule -> rule.page().text());
    }
}
