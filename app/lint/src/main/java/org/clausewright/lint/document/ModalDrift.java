package org.clausewright.lint.document;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.language.Modality;
import org.clausewright.lint.Hit;
import org.clausewright.lint.RulePage;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Question;

/// One act of one actor in one case, a duty here and a default there.
record ModalDrift(RulePage page) implements NormPairRule {

    @Override
    public boolean concerns(QuotedNorm norm) {
        return norm.norm().modality() != Modality.MAY;
    }

    @Override
    public double least() {
        return 0.6;
    }

    @Override
    public boolean counts(Reading<QuotedNorm> before, Reading<QuotedNorm> here) {
        Modality one = before.value().norm().modality();
        Modality other = here.value().norm().modality();
        return one != other
                && one.isBan() == other.isBan()
                && before.value().isSameAct(here.value())
                && before.rank().equals(here.rank());
    }

    @Override
    public Hit hit(QuotedNorm here, Reading<QuotedNorm> before) {
        String strength = Answers.words(here.norm().modality());
        String other = Answers.words(before.value().norm().modality());
        List<Answer> answers = new ArrayList<>();
        answers.add(
                here.plain()
                        ? Answers.instead(
                                "“" + other + "”, as there", here.norm().modal().span(), other)
                        : Answers.in("“" + other + "”, as there"));
        answers.add(Answers.in("“" + strength + "”, as here"));
        answers.add(Answers.in("Both: the cases differ"));
        return new Hit(
                here.norm().span(),
                "“" + strength + "” here, “" + other + "” of the same act there: " + QuotedNorm.placed(before) + ".",
                new Question("Which strength holds, “" + strength + "” or “" + other + "”?", answers));
    }
}
