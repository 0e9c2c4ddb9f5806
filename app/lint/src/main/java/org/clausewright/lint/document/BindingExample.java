package org.clausewright.lint.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.clausewright.language.Modality;
import org.clausewright.language.Norm;
import org.clausewright.language.Sentence;
import org.clausewright.lint.BlockRule;
import org.clausewright.lint.Facts;
import org.clausewright.lint.Hit;
import org.clausewright.lint.OneLine;
import org.clausewright.lint.Prose;
import org.clausewright.lint.RulePage;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.text.TextSpan;

/// A duty or a ban of somebody, in a commentary or in the title of an example.
record BindingExample(RulePage page) implements BlockRule {

    private static final Set<Modality> BINDS = EnumSet.of(Modality.MUST, Modality.MUST_NOT);
    private static final Set<String> WORDS = Set.of("must", "shall", "never");
    private static final int DENIED_WITHIN = 20;
    private static final Set<String> NOBODY = Set.of("", "it", "there");

    @Override
    public Set<Passage.Kind> kinds() {
        return Set.of(Passage.Kind.COMMENTARY, Passage.Kind.EXAMPLE_TITLE);
    }

    @Override
    public void check(Prose prose, Facts facts, Consumer<Hit> hits) {
        for (Sentence sentence : prose.sentences()) {
            List<Norm> norms = sentence.norms();
            for (int i = 0; i < norms.size(); i++) {
                Norm norm = norms.get(i);
                if (binds(sentence, norm) && !prose.isQuoted(norm.modal().span())) {
                    hits.accept(hit(prose.kind(), sentence, norm));
                    break;
                }
            }
        }
    }

    private static boolean binds(Sentence sentence, Norm norm) {
        String first = sentence.word(norm.modal().first());
        boolean imperative = first.equals("never") && norm.modal().first() == 0;
        return BINDS.contains(norm.modality())
                && WORDS.contains(first)
                && (imperative || !NOBODY.contains(norm.who()))
                && !isDenied(sentence, norm.modal().first());
    }

    /// "This does not mean that all of them must".
    private static boolean isDenied(Sentence sentence, int modal) {
        for (int i = Math.max(1, modal - DENIED_WITHIN); i < modal; i++) {
            boolean means = sentence.word(i).equals("mean") || sentence.word(i).equals("imply");
            if (means
                    && (sentence.word(i - 1).equals("not")
                            || sentence.word(i - 1).endsWith("n't"))) {
                return true;
            }
        }
        return false;
    }

    private static Hit hit(Passage.Kind kind, Sentence sentence, Norm norm) {
        String where = kind == Passage.Kind.COMMENTARY ? "a commentary" : "the title of an example";
        String words = sentence.text(norm.modal().span());
        List<Answer> answers = new ArrayList<>();
        answers.add(Answers.in("Yes: it moves to the text of the section"));
        answers.add(Answers.in("No: a rule elsewhere says so, and gets a link"));
        told(sentence, norm).ifPresent(answers::add);
        return new Hit(
                norm.span(),
                OneLine.quoted(words) + " stands in " + where + ", where nobody looks for a rule.",
                new Question("Is " + OneLine.quoted(sentence.text(norm.span())) + " binding?", answers));
    }

    /// *must be* told as a fact.
    private static Optional<Answer> told(Sentence sentence, Norm norm) {
        int verb = norm.modal().last() + 1;
        boolean must = norm.modality() == Modality.MUST && sentence.word(verb).equals("be");
        if (!must || norm.who().isEmpty()) {
            return Optional.empty();
        }
        String subject = sentence.word(norm.modal().first() - 1);
        boolean plural = subject.endsWith("s") && !subject.endsWith("ss");
        TextSpan span = sentence.span(norm.modal().first(), verb);
        return Optional.of(Answers.instead("No: it only tells how things are", span, plural ? "are" : "is"));
    }
}
