package org.clausewright.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Fix;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.finding.Remedy;
import org.clausewright.spec.finding.Rewording;
import org.clausewright.spec.finding.Rewording.Change;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.text.TextSpan;
import org.jspecify.annotations.Nullable;

/// Turns what rules found in one file into findings: at their place, with their section and clause, at the severity
/// that the settings give them there.
final class FileReport {

    private final SpecDocument document;
    private final RuleSettings settings;
    private final Places places;
    private final Decided decided;
    private final Directives directives;
    private final Optional<Found<Clause>> exampleClause;
    private final List<Finding> findings = new ArrayList<>();
    private final Recent said;

    /// @param exampleFileOf the clause whose example file this is; empty for a document
    /// @param said          what findings say
    FileReport(Spec spec, SpecDocument document, Optional<String> exampleFileOf, Directives directives, Recent said) {
        this.document = document;
        this.settings = new RuleSettings(spec.settings().lint(), document);
        this.places = new Places(document);
        this.decided = new Decided(spec);
        this.directives = directives;
        this.said = said;
        this.exampleClause = exampleFileOf.flatMap(spec::clause);
    }

    SpecPath path() {
        return document.path();
    }

    Recent said() {
        return said;
    }

    /// In the order of places.
    List<Finding> findings() {
        findings.sort(Linter.BY_PLACE);
        return findings;
    }

    /// Whether it is reported: not where it is silenced or its rule is off.
    boolean add(RuleInfo rule, Hit hit, int blockStart) {
        TextSpan span = hit.span().shift(blockStart);
        Optional<String> clause = places.clause(span).map(Clause::id);
        Optional<Question> question = hit.question().map(asked -> placed(asked, blockStart));
        return add(rule, hit.gravest(), hit.mildest(), span, clause, hit.message(), question, List.of());
    }

    void add(RuleInfo rule, Notice notice) {
        Optional<String> clause = notice.clause()
                .or(() -> exampleClause.map(found -> found.value().id()))
                .or(() -> places.clause(notice.span()).map(Clause::id));
        add(
                rule,
                Severity.ERROR,
                Severity.INFO,
                notice.span(),
                clause,
                notice.message(),
                notice.question(),
                notice.fixes());
    }

    private boolean add(
            RuleInfo rule,
            Severity gravest,
            Severity mildest,
            TextSpan span,
            Optional<String> clause,
            String message,
            Optional<Question> question,
            List<Fix> fixes) {
        if (directives.silence(rule, span.start())) {
            return false;
        }
        Optional<String> section = exampleClause
                .flatMap(found -> found.value().section())
                .or(() -> document.sectionAt(span.start()).map(Section::id));
        Optional<Severity> severity = settings.severity(rule, gravest, mildest, section);
        if (severity.isEmpty()) {
            return false;
        }
        Finding finding = new Finding(
                rule.id(),
                severity.get(),
                document.path(),
                span,
                section,
                clause,
                said.same(document.text(span)),
                said.same(message),
                question,
                fixes,
                Finding.State.OPEN);
        findings.add(decided.mark(finding, places));
        return true;
    }

    private Question placed(Question question, int blockStart) {
        List<Answer> answers = new ArrayList<>(question.answers().size());
        for (Answer answer : question.answers()) {
            Optional<Remedy> remedy = answer.remedy();
            answers.add(
                    remedy.isEmpty()
                            ? answer
                            : new Answer(answer.text(), Optional.of(placed(remedy.get(), blockStart))));
        }
        return new Question(said.same(question.text()), answers);
    }

    private Remedy placed(Remedy remedy, int blockStart) {
        return switch (remedy) {
            case Fix fix -> fix;
            case Rewording rewording ->
                new Rewording(rewording.changes().stream()
                        .map(change ->
                                new Change(beforeTags(change.span().shift(blockStart)), said.same(change.parts())))
                        .toList());
        };
    }

    /// What is put in at the end of a clause belongs to it: before the tags that close it.
    private TextSpan beforeTags(TextSpan span) {
        if (!span.isEmpty()) {
            return span;
        }
        int at = span.start();
        for (Clause clause = tagEndingAt(at); clause != null; clause = tagEndingAt(at)) {
            at = clause.tag().start();
        }
        return TextSpan.at(at);
    }

    private @Nullable Clause tagEndingAt(int offset) {
        return places.clause(TextSpan.at(Math.max(0, offset - 1)))
                .filter(clause -> clause.tag().end() == offset)
                .orElse(null);
    }
}
