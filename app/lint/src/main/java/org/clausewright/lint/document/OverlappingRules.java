package org.clausewright.lint.document;

import java.util.List;
import org.clausewright.language.Norm;
import org.clausewright.lint.Hit;
import org.clausewright.lint.RulePage;
import org.clausewright.spec.finding.Question;

/// One act of one actor in one case, demanded or allowed here and forbidden there, at one level of authority.
record OverlappingRules(RulePage page) implements NormPairRule {

    @Override
    public boolean concerns(QuotedNorm norm) {
        return norm.norm().exception().isEmpty();
    }

    @Override
    public double least() {
        return 0.7;
    }

    @Override
    public boolean counts(Reading<QuotedNorm> before, Reading<QuotedNorm> here) {
        Norm one = before.value().norm();
        Norm other = here.value().norm();
        return one.modality().opposes(other.modality())
                && before.value().isSameAct(here.value())
                && before.rank().equals(here.rank());
    }

    @Override
    public Hit hit(QuotedNorm here, Reading<QuotedNorm> before) {
        return new Hit(
                here.norm().span(),
                "The same act is ruled another way there, and nothing says which rule wins: "
                        + QuotedNorm.placed(before) + ".",
                new Question(
                        "Which wins, “" + Answers.words(here.norm().modality()) + "” here or “"
                                + Answers.words(before.value().norm().modality()) + "” there?",
                        List.of(
                                Answers.in("This one: the other gets an exception"),
                                Answers.in("The other one: this one gets an exception"),
                                Answers.in("Each in a case of its own, which is to be named"))));
    }
}
