package org.clausewright.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.clausewright.language.English;
import org.clausewright.spec.ExampleFile;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Finding;
import org.jspecify.annotations.Nullable;

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
    private final List<HouseRules.Problem> problems;
    private final Optional<RuleInfo> styleProblem;
    private volatile Definitions definitions = Definitions.NONE;

    private Linter(Rules rules, List<HouseRules.Problem> problems) {
        List<BlockRule> blockRules = new ArrayList<>();
        List<Comparison<?>> documentRules = new ArrayList<>();
        List<SpecRule> found = new ArrayList<>();
        for (Rule rule : rules.all()) {
            switch (rule) {
                case BlockRule block -> blockRules.add(block);
                case DocumentRule<?> document -> documentRules.add(new Comparison<>(document, documentRules.size()));
                case SpecRule spec -> found.add(spec.among(rules));
            }
        }
        this.memory = new BlockMemory(blockRules, documentRules.size());
        this.comparisons = List.copyOf(documentRules);
        this.specRules = List.copyOf(found);
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

    /// All findings of all rules that are on, kept ones included and marked: the documents in their order, then the
    /// example files in that of their names, then other files; within a file in the order of places.
    public List<Finding> lint(Spec spec) {
        return lint(spec, rule -> !rule.isSlow(), true);
    }

    /// The same with the rules that are too slow for every keystroke.
    public List<Finding> check(Spec spec) {
        return lint(spec, _ -> true, true);
    }

    /// The same for a spec that is looked at this once: nothing is kept for the next time, which takes less than half
    /// of the memory where very much is found.
    public List<Finding> checkOnce(Spec spec) {
        return lint(spec, _ -> true, false);
    }

    private List<Finding> lint(Spec spec, Predicate<SpecRule> isWanted, boolean keeps) {
        Recent said = new Recent();
        Map<SpecPath, FileReport> reports = new LinkedHashMap<>();
        List<List<BlockText>> texts = new ArrayList<>();
        for (SpecDocument document : spec.documents()) {
            List<BlockText> blocks = memory.texts(document);
            texts.add(blocks);
            reports.put(document.path(), report(spec, document, blocks, Optional.empty(), said));
        }
        List<ExampleFile> exampleFiles = new ArrayList<>(spec.exampleFiles());
        exampleFiles.sort(Comparator.comparing(ExampleFile::path));
        for (ExampleFile file : exampleFiles) {
            SpecDocument document = file.document();
            reports.putIfAbsent(
                    file.path(), report(spec, document, memory.texts(document), Optional.of(file.clause()), said));
        }
        List<Place.Pair> told = new ArrayList<>();
        checkWording(spec, texts, reports, told::add, keeps);
        OtherFiles others = new OtherFiles(spec);
        for (SpecRule rule : specRules.stream().filter(isWanted).toList()) {
            rule.check(spec, notice -> {
                if (!isTold(notice, told)) {
                    report(rule.info(), notice, reports, others);
                }
            });
        }
        styleProblem.ifPresent(info -> problems.forEach(problem -> report(info, problem.notice(), reports, others)));
        List<Finding> findings = new ArrayList<>();
        for (FileReport report : reports.values()) {
            findings.addAll(report.findings());
        }
        findings.addAll(others.findings());
        return List.copyOf(findings);
    }

    /// What two rules say of the same two places is said once, by the one that compares just these.
    private static boolean isTold(Notice notice, List<Place.Pair> told) {
        return notice.beside()
                .map(other -> new Place.Pair(new Place(notice.file(), notice.span()), other))
                .filter(pair -> told.stream().anyMatch(pair::meets))
                .isPresent();
    }

    /// The documents that seem to be in another language than English, so that only their structure is checked.
    public List<SpecPath> notEnglish(Spec spec) {
        return spec.documents().stream()
                .filter(document -> !isEnglish(memory.texts(document)))
                .map(SpecDocument::path)
                .toList();
    }

    private void checkWording(
            Spec spec,
            List<List<BlockText>> texts,
            Map<SpecPath, FileReport> reports,
            Consumer<Place.Pair> pairs,
            boolean keeps) {
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
            FileReport report = reports.get(document.path());
            if (report != null && isEnglish(texts.get(i))) {
                DocumentFacts facts = new DocumentFacts(document, texts.get(i), spec.ladder(), ranks, now);
                checkWording(document, texts.get(i), facts, report, rounds, keeps);
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

    private static FileReport report(
            Spec spec, SpecDocument document, List<BlockText> blocks, Optional<String> exampleFileOf, Recent said) {
        return new FileReport(spec, document, exampleFileOf, Directives.of(document, blocks), said);
    }

    private static void report(RuleInfo rule, Notice notice, Map<SpecPath, FileReport> reports, OtherFiles others) {
        RuleInfo info = notice.severity().map(rule::at).orElse(rule);
        @Nullable FileReport report = reports.get(notice.file());
        if (report == null) {
            others.add(info, notice);
        } else {
            report.add(info, notice);
        }
    }
}
