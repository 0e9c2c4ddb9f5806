package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.clausewright.language.Norm;
import org.clausewright.language.Sentence;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextSpan;

/// Reads the norms of a spec: out of the prose that rules, and out of nothing else. Commentary, quotations, headings,
/// code, examples and questions are not norms.
public final class NormReader {

    private static final Pattern WINS = Pattern.compile(
            "\\b(wins|prevails?|takes? precedence|overrides?|overriding|above all|first and foremost|outranks?"
                    + "|paramount|supersedes?)\\b",
            Pattern.CASE_INSENSITIVE);

    private NormReader() {}

    static boolean claimsToWin(String sentence) {
        return WINS.matcher(sentence).find();
    }

    /// In the order of the texts. A sentence without a modal counts where it commands, or says what somebody does who
    /// has a duty elsewhere in the spec, or which rule wins.
    public static List<PlacedNorm> read(Spec spec) {
        List<PlacedNorm> norms = new ArrayList<>();
        List<PlacedNorm> stated = new ArrayList<>();
        for (SpecDocument document : spec.documents()) {
            for (Passage passage : document.passages()) {
                if (passage.kind() == Passage.Kind.RULE) {
                    read(spec, document, passage, norms, stated);
                }
            }
        }
        Set<String> actors = new HashSet<>();
        norms.forEach(placed -> actors.add(placed.norm().who()));
        actors.remove("");
        List<PlacedNorm> all = new ArrayList<>(norms);
        for (PlacedNorm placed : stated) {
            boolean rules = placed.norm().who().isEmpty()
                    || actors.contains(placed.norm().who())
                    || claimsToWin(placed.document().text(placed.sentence()));
            if (rules) {
                all.add(placed);
            }
        }
        List<SpecDocument> order = spec.documents();
        all.sort((left, right) -> left.document() == right.document()
                ? left.norm().span().compareTo(right.norm().span())
                : Integer.compare(order.indexOf(left.document()), order.indexOf(right.document())));
        return List.copyOf(all);
    }

    private static void read(
            Spec spec, SpecDocument document, Passage passage, List<PlacedNorm> norms, List<PlacedNorm> stated) {
        Optional<String> authority = passage.section()
                .flatMap(spec::section)
                .map(Found::value)
                .flatMap(section -> spec.authorityOf(new Found<>(document, section)));
        for (TextSpan span : passage.sentences()) {
            Sentence sentence = Sentence.at(span.start(), passage.plain(span));
            if (sentence.isQuestion()) {
                continue;
            }
            for (Norm norm : sentence.norms()) {
                norms.add(new PlacedNorm(norm, document, span, passage.section(), authority));
            }
            Norm.stated(sentence)
                    .ifPresent(norm -> stated.add(new PlacedNorm(norm, document, span, passage.section(), authority)));
        }
    }
}
