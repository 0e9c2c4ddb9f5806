package org.clausewright.workspace.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.clausewright.lint.BlockRule;
import org.clausewright.lint.DocumentRule;
import org.clausewright.lint.Facts;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Notice;
import org.clausewright.lint.Prose;
import org.clausewright.lint.Rule;
import org.clausewright.lint.RulePage;
import org.clausewright.lint.Rules;
import org.clausewright.lint.SlowRule;
import org.clausewright.lint.SpecRule;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.finding.Rewording;
import org.clausewright.spec.text.TextSpan;

/// The rules of a plugin, each behind its boundary. What they give is passed on only where it lies within the text.
final class FencedRules {

    private FencedRules() {}

    /// The rules that can be used; none where asking for one fails.
    static List<Rule> of(Boundary boundary, List<Rule> rules) {
        return boundary.call(
                () -> {
                    List<Rule> fenced = new ArrayList<>();
                    for (Rule rule : rules) {
                        fenced.add(fenced(boundary, rule));
                        boundary.owns(rule.page().info().id());
                    }
                    return List.copyOf(fenced);
                },
                List.of());
    }

    private static Rule fenced(Boundary boundary, Rule rule) {
        return switch (rule) {
            case BlockRule block -> new OfBlock(boundary, block, block.page(), Set.copyOf(block.kinds()));
            case DocumentRule<?> document -> document(boundary, document);
            case SpecRule spec -> new OfSpec(boundary, spec, spec.page());
            case SlowRule slow -> new Slow(boundary, slow, slow.page());
        };
    }

    private static <T> Rule document(Boundary boundary, DocumentRule<T> rule) {
        return new OfDocument<>(boundary, rule, rule.page(), Set.copyOf(rule.kinds()));
    }

    private static Hit within(TextSpan text, Hit hit) {
        checkWithin(text, hit.span());
        hit.question().stream()
                .flatMap(question -> question.answers().stream())
                .flatMap(answer -> answer.remedy().stream())
                .filter(Rewording.class::isInstance)
                .flatMap(remedy -> ((Rewording) remedy).changes().stream())
                .forEach(change -> checkWithin(text, change.span()));
        return hit;
    }

    private static void checkWithin(Spec spec, Notice notice) {
        spec.document(notice.file())
                .ifPresent(document -> checkWithin(new TextSpan(0, document.length()), notice.span()));
    }

    private static void checkWithin(TextSpan text, TextSpan span) {
        if (!text.contains(span)) {
            throw new IndexOutOfBoundsException("a place outside of the text");
        }
    }

    private record OfBlock(Boundary boundary, BlockRule rule, RulePage page, Set<Passage.Kind> kinds)
            implements BlockRule {

        @Override
        public void check(Prose prose, Facts facts, Consumer<Hit> hits) {
            TextSpan text =
                    new TextSpan(prose.start(), prose.start() + prose.plain().length());
            List<Hit> found = new ArrayList<>();
            boundary.run(() -> rule.check(prose, facts, hit -> found.add(within(text, hit))));
            if (!boundary.isOff()) {
                found.forEach(hits);
            }
        }
    }

    /// What a rule read, its `equals` behind the boundary as well.
    private record Value<T>(Boundary boundary, T value, TextSpan text) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Value<?> that
                    && text.equals(that.text)
                    && boundary.call(() -> value.equals(that.value), false);
        }

        @Override
        public int hashCode() {
            return boundary.call(value::hashCode, 0);
        }
    }

    private record OfDocument<T>(Boundary boundary, DocumentRule<T> rule, RulePage page, Set<Passage.Kind> kinds)
            implements DocumentRule<Value<T>> {

        @Override
        public List<Value<T>> read(Prose prose) {
            TextSpan text =
                    new TextSpan(prose.start(), prose.start() + prose.plain().length());
            return boundary.call(
                    () -> rule.read(prose).stream()
                            .map(value -> new Value<>(boundary, value, text))
                            .toList(),
                    List.of());
        }

        @Override
        public void check(Settings settings, List<Reading<Value<T>>> readings, Remarks remarks) {
            List<Runnable> found = new ArrayList<>();
            boundary.run(() -> {
                List<Reading<T>> own = readings.stream()
                        .map(each -> new Reading<>(
                                each.value().value(), each.file(), each.section(), each.standing(), each.rank()))
                        .toList();
                rule.check(settings, own, (reading, hit) -> {
                    within(readings.get(reading).value().text(), hit);
                    found.add(() -> remarks.add(reading, hit));
                });
            });
            if (!boundary.isOff()) {
                found.forEach(Runnable::run);
            }
        }
    }

    private record OfSpec(Boundary boundary, SpecRule rule, RulePage page) implements SpecRule {

        @Override
        public void check(Spec spec, Consumer<Notice> notices) {
            List<Notice> found = new ArrayList<>();
            boundary.run(() -> rule.check(spec, notice -> {
                checkWithin(spec, notice);
                found.add(notice);
            }));
            if (!boundary.isOff()) {
                found.forEach(notices);
            }
        }

        @Override
        public SpecRule among(Rules rules) {
            return boundary.call(() -> new OfSpec(boundary, rule.among(rules), page), this);
        }
    }

    private record Slow(Boundary boundary, SlowRule rule, RulePage page) implements SlowRule {

        @Override
        public void check(Spec spec, Consumer<Notice> notices, BooleanSupplier cancelled) {
            List<Notice> found = new ArrayList<>();
            boundary.run(() -> rule.check(
                    spec,
                    notice -> {
                        checkWithin(spec, notice);
                        found.add(notice);
                    },
                    cancelled));
            if (!boundary.isOff()) {
                found.forEach(notices);
            }
        }
    }
}
