package org.clausewright.cli.command;

import java.util.List;
import java.util.Optional;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.edit.ExampleDraft;
import org.clausewright.spec.edit.ExampleEdits;
import org.clausewright.spec.finding.Challenge;
import org.clausewright.spec.folder.AtomicSave;
import org.clausewright.spec.folder.SpecFolder;
import org.clausewright.spec.text.SourceText;

/// Adds challenges to a clause's example file: the edits that the window makes, then one save.
record ExampleWriter(SpecFolder.Loaded loaded) {

    /// @return the file that they were added to
    Outcome<SpecPath> add(Found<Clause> clause, List<Challenge> challenges) {
        Spec spec = loaded.spec();
        for (Challenge challenge : challenges) {
            spec = spec.edit(ExampleEdits.addToClause(spec, clause, ExampleDraft.of(challenge)));
        }
        SpecPath file = SpecPath.examplesOf(clause.value().id());
        String text =
                spec.exampleFile(clause.value().id()).orElseThrow().document().text();
        Optional<byte[]> before = Optional.ofNullable(loaded.texts().get(file))
                .map(SourceText::text)
                .map(SourceText::encode);
        return AtomicSave.save(loaded.root(), file, text, before).map(_ -> file);
    }
}
