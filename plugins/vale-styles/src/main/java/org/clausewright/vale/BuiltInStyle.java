package org.clausewright.vale;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/// The style that Vale brings itself: repetitions, and the words of the vocabulary.
final class BuiltInStyle {

    private BuiltInStyle() {}

    /// Its rules by their names, each as the text of a file.
    static SequencedMap<String, String> rules(List<String> accepted, List<String> rejected) {
        SequencedMap<String, String> rules = new LinkedHashMap<>();
        rules.put("Vale.Repetition", """
                extends: repetition
                message: "'%s' is repeated!"
                level: error
                ignorecase: true
                alpha: true
                action:
                  name: edit
                  params: [truncate, " "]
                tokens: ['[^\\s.!?]+']
                """);
        String swap = swap(accepted);
        if (!swap.isEmpty()) {
            rules.put("Vale.Terms", """
                    extends: substitution
                    message: "Use '%s' instead of '%s'."
                    level: error
                    ignorecase: true
                    vocab: false
                    action:
                      name: replace
                    swap:""" + swap + "\n");
        }
        if (!rejected.isEmpty()) {
            StringBuilder tokens = new StringBuilder();
            rejected.forEach(term -> tokens.append("\n  - ").append(quoted(term)));
            rules.put("Vale.Avoid", """
                    extends: existence
                    message: "Avoid using '%s'."
                    level: error
                    tokens:""" + tokens + "\n");
        }
        return rules;
    }

    /// Expressions of the vocabulary are left out: what they match is spelled as it should be.
    private static String swap(List<String> accepted) {
        StringBuilder swap = new StringBuilder();
        for (String term : accepted) {
            if (term.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-')) {
                swap.append("\n  ").append(quoted(term.toLowerCase(Locale.ROOT)));
                swap.append(": ").append(quoted(term));
            }
        }
        return swap.toString();
    }

    private static String quoted(String term) {
        return "'" + term.replace("'", "''") + "'";
    }
}
