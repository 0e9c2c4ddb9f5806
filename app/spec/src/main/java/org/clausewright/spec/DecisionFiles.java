package org.clausewright.spec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausewright.spec.text.TextEdits;

/// The files of decisions of a spec, and what they say.
///
/// @param texts     by file
/// @param decisions by the clause or section that they are about, oldest first
record DecisionFiles(Map<SpecPath, String> texts, Map<String, List<Decision>> decisions) {

    DecisionFiles {
        texts = Map.copyOf(texts);
        decisions = Map.copyOf(decisions);
    }

    static DecisionFiles of(Map<SpecPath, String> texts) {
        Map<String, List<Decision>> decisions = new HashMap<>();
        texts.forEach((path, text) -> decisions.put(path.stem(), DecisionFile.read(text)));
        return new DecisionFiles(texts, decisions);
    }

    /// @throws IndexOutOfBoundsException where an edit reaches beyond a text
    DecisionFiles edit(List<FileEdit> edits) {
        if (edits.isEmpty()) {
            return this;
        }
        Map<SpecPath, String> newTexts = new HashMap<>(texts);
        Map<String, List<Decision>> newDecisions = new HashMap<>(decisions);
        for (FileEdit edit : edits) {
            SpecPath path = edit.file();
            String text = TextEdits.apply(newTexts.getOrDefault(path, ""), edit.edits());
            newTexts.put(path, text);
            newDecisions.put(path.stem(), DecisionFile.read(text));
        }
        return new DecisionFiles(newTexts, newDecisions);
    }

    List<Decision> on(String id) {
        return decisions.getOrDefault(id, List.of());
    }

    /// Empty where there is no file about it.
    String textOn(String id) {
        return id.contains(":") ? "" : texts.getOrDefault(SpecPath.decisionsOn(id), "");
    }
}
