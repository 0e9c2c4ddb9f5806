package org.clausewright.lint.document;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.lint.DocumentRule;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Prose;
import org.clausewright.lint.RulePage;
import org.clausewright.spec.Settings;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Question;

/// One act of one actor in one case, a duty here and a default there.
record ModalDrift(RulePage page) implements DocumentRule<Duty> {

    private static final AlikeDuties ALIKE = new AlikeDuties(Duty::act, 0.6);
    private static final int FEWEST = 3;

    @Override
    public List<Duty> read(Prose prose) {
        return Duty.in(prose).stream()
                .filter(duty -> duty.isStrong() || duty.isWeak())
                .toList();
    }

    @Override
    public void check(Settings settings, List<Reading<Duty>> readings, Remarks remarks) {
        ALIKE.forEach(
                readings,
                (before, here) -> drifts(before.value(), here.value()) && Duty.sameLevel(before, here),
                (later, before) -> remarks.add(later, hit(readings.get(later).value(), before)));
    }

    private static boolean drifts(Duty before, Duty here) {
        return before.isStrong() != here.isStrong()
                && before.modality().isBan() == here.modality().isBan()
                && isTelling(before, here)
                && before.sameActor(here)
                && before.sameCase(here);
    }

    /// The same verb, and enough words to be the same act.
    private static boolean isTelling(Duty before, Duty here) {
        boolean same = before.act().equals(here.act());
        int size = Math.min(before.act().size(), here.act().size());
        return before.act().getFirst().equals(here.act().getFirst())
                && (size >= FEWEST
                        || (same && size == 2 && !Duty.THIN.contains(here.act().getFirst())));
    }

    private static Hit hit(Duty here, Reading<Duty> before) {
        String strength = Answers.words(here.modality());
        String other = Answers.words(before.value().modality());
        List<Answer> answers = new ArrayList<>();
        answers.add(
                here.plain()
                        ? Answers.instead("“" + other + "”, as there", here.modal(), other)
                        : Answers.in("“" + other + "”, as there"));
        answers.add(Answers.in("“" + strength + "”, as here"));
        answers.add(Answers.in("Both: the cases differ"));
        return new Hit(
                here.span(),
                "“" + strength + "” here, “" + other + "” of the same act there: " + Duty.placed(before) + ".",
                new Question("Which strength holds, “" + strength + "” or “" + other + "”?", answers));
    }
}
