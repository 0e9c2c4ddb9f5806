package org.clausewright.lint;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.clausewright.language.English;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Finding;

/// Runs the rules over a spec. May be used from several threads.
///
/// What it finds in a block is kept while the block lives, so that linting a snapshot that differs from an earlier
/// one by a keystroke looks at the changed blocks only: keep one linter for as long as a spec is open.
public final class Linter {

    static final Comparator<Finding> BY_PLACE =
            Comparator.comparing(Finding::span).thenComparing(Finding::severity).thenComparing(Finding::rule);

    /// Of how much text, in UTF-16 code units, the words are kept from one pass over a spec to the next.
    private static final int KEPT = 2_000_000;

    private final BlockMemory memory;
    private final List<Comparison<?>> comparisons;
    private final List<SpecRule> specRules;
    private final List<SlowRule> slowRules;
    private final List<HouseRules.Problem> problems;
    private final Optional<RuleInfo> styleProblem;
    private volatile Definitions definitions = Definitions.NONE;
    private volatile Told told = new Told(new WeakReference<>(null), List.of());

    /// The pairs of places that the quick rules spoke of in the snapshot that was linted last.
    private record Told(WeakReference<Spec> spec, List<Place.Pair> pairs) {}

    private Linter(Rules rules, List<HouseRules.Problem> problems) {
        List<BlockRule> blockRules = new ArrayList<>();
        List<Comparison<?>> documentRules = new ArrayList<>();
        List<SpecRule> found = new ArrayList<>();
        List<SlowRule> patient = new ArrayList<>();
        for (Rule rule : rules.all()) {
            switch (rule) {
                case BlockRule block -> blockRules.add(block);
                case DocumentRule<?> document -> documentRules.add(new Comparison<>(document, documentRules.size()));
                case SpecRule spec -> found.add(spec.among(rules));
                case SlowRule slow -> patient.add(slow);
            }
        }
        this.memory = new BlockMemory(blockRules, documentRules.size());
        this.comparisons = List.copyOf(documentRules);
        this.specRules = List.copyOf(found);
        this.slowRules = List.copyOf(patient);
        this.problems = List.copyOf(problems);
        this.styleProblem = rules.find(HouseRules.Problem.RULE).map(Rule::info);
    }

    /// A linter with the program's own rules.
    public static Linter standard() {
        return of(Rules.standard());
    }

    public static Linter of(Rules rules) {
        return of(rules, List.of());
    }

    /// @param problems what of the spec's own rules cannot be used; reported with the findings
    public static Linter of(Rules rules, List<HouseRules.Problem> problems) {
        return new Linter(rules, problems);
    }

    /// All findings of the rules that are on and not slow, kept ones included and marked: the documents in their order,
    /// then the example files in that of their names, then other files; within a file in the order of places.
    public List<Finding> lint(Spec spec) {
        List<Place.Pair> pairs = new ArrayList<>();
        List<Finding> findings = quick(spec, true, pairs::add);
        told = new Told(new WeakReference<>(spec), List.copyOf(pairs));
        return findings;
    }

    /// What the slow rules find, in no order. What a quick rule says of the same two places is left to that one: it is
    /// known where this is the snapshot that [#lint] was given last; else the quick rules are run for it.
    ///
    /// @param cancelled asked often, possibly on several threads; once it is true the call returns soon, and
    ///                  what it gives counts for nothing
    public List<SlowFinding> slow(Spec spec, BooleanSupplier cancelled) {
        Told known = told;
        if (known.spec().get() == spec) {
            return slow(spec, known.pairs(), cancelled);
        }
        List<Place.Pair> pairs = new ArrayList<>();
        quick(spec, true, pairs::add);
        return slow(spec, pairs, cancelled);
    }

    /// All findings of all rules that are on, the slow ones too, in the order of [#lint].
    public List<Finding> check(Spec spec) {
        return check(spec, true);
    }

    /// The same for a spec that is looked at this once: nothing is kept for the next time, which takes less than half
    /// of the memory where very much is found.
    public List<Finding> checkOnce(Spec spec) {
        return check(spec, false);
    }

    private List<Finding> check(Spec spec, boolean keeps) {
        List<Place.Pair> told = new ArrayList<>();
        List<Finding> quick = quick(spec, keeps, told::add);
        List<Finding> slow =
                slow(spec, told, () -> false).stream().map(SlowFinding::finding).toList();
        return together(spec, quick, slow);
    }

    /// The findings of [#lint] and those of slow rules in one list, in its order.
    public static List<Finding> together(Spec spec, List<Finding> quick, List<Finding> slow) {
        if (slow.isEmpty()) {
            return quick;
        }
        Map<SpecPath, Integer> order = new HashMap<>();
        spec.files().forEach(file -> order.putIfAbsent(file.path(), order.size()));
        return Stream.concat(quick.stream(), slow.stream())
                .sorted(Comparator.<Finding>comparingInt(finding -> order.getOrDefault(finding.file(), order.size()))
                        .thenComparing(Finding::file)
                        .thenComparing(BY_PLACE))
                .toList();
    }

    /// @param keeps whether what is found in a block is kept for the next time
    /// @param pairs takes each two places that a rule speaks of together
    private List<Finding> quick(Spec spec, boolean keeps, Consumer<Place.Pair> pairs) {
        List<List<BlockText>> texts = texts(spec);
        SpecReport report = new SpecReport(spec, texts, memory);
        checkWording(spec, texts, report, pairs, keeps);
        specRules.forEach(rule -> rule.check(spec, notice -> report.add(rule.info(), notice)));
        styleProblem.ifPresent(info -> problems.forEach(problem -> report.add(info, problem.notice())));
        return report.findings();
    }

    private List<SlowFinding> slow(Spec spec, List<Place.Pair> told, BooleanSupplier cancelled) {
        SpecReport report = new SpecReport(spec, texts(spec), memory);
        List<SlowFinding> found = new ArrayList<>();
        for (SlowRule rule : slowRules) {
            if (cancelled.getAsBoolean()) {
                return List.copyOf(found);
            }
            Consumer<Notice> notices = notice -> {
                if (!isTold(notice, told)) {
                    report.add(rule.info(), notice)
                            .ifPresent(finding -> found.add(new SlowFinding(finding, notice.beside())));
                }
            };
            rule.check(spec, notices, cancelled);
        }
        return List.copyOf(found);
    }

    /// What two rules say of the same two places is said once, by the one that compares just these.
    private static boolean isTold(Notice notice, List<Place.Pair> told) {
        return notice.beside()
                .map(other -> new Place.Pair(new Place(notice.file(), notice.span()), other))
                .filter(pair -> told.stream().anyMatch(pair::meets))
                .isPresent();
    }

    private List<List<BlockText>> texts(Spec spec) {
        return spec.documents().stream().map(memory::texts).toList();
    }

    /// The documents that seem to be in another language than English, so that only their structure is checked.
    public List<SpecPath> notEnglish(Spec spec) {
        return spec.documents().stream()
                .filter(document -> !isEnglish(memory.texts(document)))
                .map(SpecDocument::path)
                .toList();
    }

    private void checkWording(
            Spec spec, List<List<BlockText>> texts, SpecReport report, Consumer<Place.Pair> pairs, boolean keeps) {
        List<List<String>> defined = new ArrayList<>();
        int kept = 0;
        for (List<BlockText> blocks : texts) {
            for (BlockText block : blocks) {
                defined.add(block.content().definitions());
                kept += block.block().text().length();
                if (kept > KEPT) {
                    block.forget();
                }
            }
        }
        Definitions now = definitions.now(spec, defined);
        definitions = now;
        boolean ranks = spec.documents().stream()
                .flatMap(document -> document.sections().stream())
                .anyMatch(section -> section.authority().isPresent());
        List<Comparison<?>.Round> rounds = new ArrayList<>();
        comparisons.forEach(comparison -> rounds.add(comparison.round()));
        for (int i = 0; i < texts.size(); i++) {
            SpecDocument document = spec.documents().get(i);
            Optional<FileReport> file = report.file(document.path());
            if (file.isPresent() && isEnglish(texts.get(i))) {
                DocumentFacts facts = new DocumentFacts(document, texts.get(i), spec.ladder(), ranks, now);
                checkWording(document, texts.get(i), facts, file.get(), rounds, keeps);
            }
        }
        rounds.forEach(round -> round.report(spec.settings(), pairs));
    }

    private void checkWording(
            SpecDocument document,
            List<BlockText> blocks,
            DocumentFacts facts,
            FileReport report,
            List<Comparison<?>.Round> rounds,
            boolean keeps) {
        for (int i = 0; i < blocks.size(); i++) {
            BlockText block = blocks.get(i);
            int start = document.start(i);
            DocumentFacts.Here here = facts.in(i);
            Consumer<BlockReport.Found> told = found -> report.add(found.rule().info(), found.hit(), start);
            for (Comparison<?>.Round round : rounds) {
                round.add(block, start, report, here);
            }
            if (keeps) {
                block.report(here, report.said()).found().forEach(told);
            } else {
                block.check(here, told);
            }
            block.forget();
        }
    }

    private static boolean isEnglish(List<BlockText> blocks) {
        return English.sum(
                        blocks.stream().map(block -> block.content().english()).toList())
                .isLikely();
    }
}
