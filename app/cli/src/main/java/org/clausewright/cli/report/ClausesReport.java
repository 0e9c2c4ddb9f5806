package org.clausewright.cli.report;

import java.util.List;
import java.util.Optional;
import org.clausewright.language.Norm;
import org.clausewright.lint.conflict.NormReader;
import org.clausewright.lint.conflict.PlacedNorm;
import org.clausewright.spec.ExampleFile;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.document.Verdict;

/// The index of a spec. Lines and columns count from 1; offsets are UTF-16 code units, ends exclusive.
public record ClausesReport(
        String spec,
        List<String> authority,
        List<DocumentRow> documents,
        List<ExampleFileRow> exampleFiles,
        List<NormRow> norms,
        List<ImportRow> imports) {

    public record DocumentRow(
            String file, List<SectionRow> sections, List<ClauseRow> clauses, List<ExampleRow> examples) {}

    /// @param authority the one that its own heading names
    public record SectionRow(
            String id,
            String title,
            int level,
            Optional<String> authority,
            List<String> tags,
            int line,
            Optional<String> parent) {}

    /// @param authority that of its section
    /// @param prompts   how many its example file holds
    public record ClauseRow(
            String id,
            Optional<String> section,
            Optional<String> authority,
            String text,
            int line,
            int column,
            int start,
            int end,
            SpanRow sentence,
            Optional<String> exampleFile,
            int prompts) {}

    /// @param turns how many messages lead up to the answers
    /// @param good  how many answers are judged so
    public record ExampleRow(
            String title, Optional<String> section, int line, int turns, long good, long bad, long ok) {}

    public record ExampleFileRow(String file, String clause, int prompts) {}

    /// What a sentence demands, allows or forbids, in its own words.
    ///
    /// *Only a doctor may renew it* is a `must-not` for nobody in particular, with *Only a doctor* as its
    /// exception. *Never* and *always* make `must-not` and `must`; a habit without them is a `default`, and
    /// its act keeps the words that deny, *does not give advice*, *refuses to answer*. What needs not be done
    /// is a `may` with *not* before its act. An item of a list has the actor, modality and case of the
    /// sentence before the list; its act and place are its own, and a ban in that sentence without a word of
    /// duty counts as `must-not`.
    ///
    /// @param clause    the one that the words from modal to act belong to
    /// @param start     where these begin, in the document of its section
    /// @param authority the one that holds in its section, inherited where it names none
    public record NormRow(
            Optional<String> section,
            Optional<String> clause,
            int start,
            int end,
            Optional<String> actor,
            String modality,
            Optional<String> act,
            Optional<String> condition,
            Optional<String> exception,
            Optional<String> authority) {

        static NormRow of(PlacedNorm placed) {
            Norm norm = placed.norm();
            return new NormRow(
                    placed.section(),
                    placed.document().clauseAt(norm.span().start()).map(Clause::id),
                    norm.span().start(),
                    norm.span().end(),
                    placed.words(norm.places().actor()),
                    norm.modality().id(),
                    placed.words(norm.places().act()).map(act -> norm.waives() ? "not " + act : act),
                    placed.words(norm.places().condition()),
                    placed.words(norm.places().exception()),
                    placed.authority());
        }
    }

    public static ClausesReport of(Spec spec) {
        return new ClausesReport(
                spec.name(),
                spec.ladder().levels(),
                spec.documents().stream().map(document -> row(spec, document)).toList(),
                spec.exampleFiles().stream()
                        .map(file -> new ExampleFileRow(file.path().value(), file.clause(), file.prompts()))
                        .toList(),
                NormReader.read(spec).stream().map(NormRow::of).toList(),
                ImportRow.of(spec));
    }

    private static DocumentRow row(Spec spec, SpecDocument document) {
        return new DocumentRow(
                document.path().value(),
                document.sections().stream()
                        .map(section -> row(document, section))
                        .toList(),
                document.clauses().stream()
                        .map(clause -> row(spec, document, clause))
                        .toList(),
                document.examples().stream()
                        .map(example -> row(document, example))
                        .toList());
    }

    private static SectionRow row(SpecDocument document, Section section) {
        return new SectionRow(
                section.id(),
                section.title(),
                section.level(),
                section.authority(),
                section.tags(),
                document.lines().line(section.heading().start()),
                section.parent());
    }

    private static ClauseRow row(Spec spec, SpecDocument document, Clause clause) {
        Optional<ExampleFile> examples = spec.exampleFile(clause.id());
        int start = clause.text().start();
        return new ClauseRow(
                clause.id(),
                clause.section(),
                document.sectionAt(start).flatMap(Section::authority),
                document.text(clause.text()),
                document.lines().line(start),
                document.lines().column(start),
                start,
                clause.text().end(),
                SpanRow.of(clause.sentence()),
                examples.map(file -> file.path().value()),
                examples.map(ExampleFile::prompts).orElse(0));
    }

    private static ExampleRow row(SpecDocument document, Example example) {
        return new ExampleRow(
                example.title(),
                example.section(),
                document.lines().line(example.span().start()),
                example.turns().size(),
                example.count(Verdict.GOOD),
                example.count(Verdict.BAD),
                example.count(Verdict.OK));
    }
}
