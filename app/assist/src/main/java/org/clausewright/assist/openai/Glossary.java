package org.clausewright.assist.openai;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.document.SpecDocument;

/// The definitions of a spec and of what it imports, `**Term**: its meaning`, that matter for a text.
final class Glossary {

    private static final Pattern TERM = Pattern.compile("^\\s*(?:[-*]\\s+)?\\*\\*([^*\\n]{2,60}?):?\\*\\*");
    private static final int LONGEST = 4_000;

    private Glossary() {}

    /// The definitions of terms that stand in the text, a paragraph each; as many as fit.
    static String of(Spec spec, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String found = Stream.concat(Stream.of(spec), spec.allImports().distinct().stream())
                .flatMap(each -> each.documents().stream())
                .flatMap(document -> document.passages().stream()
                        .filter(passage -> passage.kind() == Passage.Kind.RULE)
                        .map(passage -> paragraph(document, passage))
                        .filter(paragraph -> defines(paragraph, lower)))
                .collect(Collectors.joining("\n\n"));
        return found.substring(0, Math.min(found.length(), LONGEST));
    }

    private static String paragraph(SpecDocument document, Passage passage) {
        return document.text(passage.span());
    }

    private static boolean defines(String paragraph, String lower) {
        Matcher term = TERM.matcher(paragraph);
        return term.find() && lower.contains(term.group(1).toLowerCase(Locale.ROOT));
    }
}
