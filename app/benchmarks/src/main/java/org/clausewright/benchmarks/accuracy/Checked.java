package org.clausewright.benchmarks.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.clausewright.lint.Linter;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Finding;

/// Sentences and what the linter finds in each, as the paragraphs of one document: what `check --format json` would
/// list, with offsets that count from the start of the sentence.
record Checked(List<List<Finding>> findings) {

    private static final SpecPath FILE = SpecPath.of("sentences.md");

    static Checked of(List<String> sentences) {
        StringBuilder text = new StringBuilder("# Sentences {#sentences}\n");
        NavigableMap<Integer, Integer> starts = new TreeMap<>();
        List<List<Finding>> found = new ArrayList<>();
        for (String sentence : sentences) {
            starts.put(text.append('\n').length(), found.size());
            text.append(sentence).append('\n');
            found.add(new ArrayList<>());
        }
        SpecDocument document = SpecDocument.parse(FILE, text.toString());
        Spec spec = Spec.of("sentences", Settings.DEFAULT, List.of(document), Map.of());
        for (Finding finding : Linter.standard().lint(spec)) {
            Map.Entry<Integer, Integer> at = starts.floorEntry(finding.span().start());
            if (at != null) {
                found.get(at.getValue()).add(finding.at(finding.span().shift(-at.getKey())));
            }
        }
        return new Checked(found);
    }

    List<Finding> in(int sentence) {
        return findings.get(sentence);
    }
}
