package org.clausewright.lint.document;

import java.util.List;
import org.clausewright.language.Modality;
import org.clausewright.lint.DocumentRule;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Prose;
import org.clausewright.lint.RulePage;
import org.clausewright.spec.Settings;
import org.clausewright.spec.finding.Question;

/// One act of one actor in one case, demanded or allowed here and forbidden there, at one level of authority.
record OverlappingRules(RulePage page) implements DocumentRule<Duty> {

    private static final AlikeDuties ALIKE = new AlikeDuties(Duty::act, 0.7);
    private static final int FEWEST = 2;

    @Override
    public List<Duty> read(Prose prose) {
        return Duty.in(prose).stream()
                .filter(duty ->
                        duty.modality() != Modality.DEFAULT && duty.exception().isEmpty())
                .toList();
    }

    @Override
    public void check(Settings settings, List<Reading<Duty>> readings, Remarks remarks) {
        ALIKE.forEach(
                readings,
                (before, here) -> clash(before.value(), here.value()) && Duty.sameLevel(before, here),
                (later, before) -> remarks.add(later, hit(readings.get(later).value(), before)));
    }

    private static boolean clash(Duty before, Duty here) {
        int size = Math.min(before.act().size(), here.act().size());
        boolean telling = size > FEWEST
                || (size == FEWEST && !Duty.THIN.contains(here.act().getFirst()));
        return before.modality().opposes(here.modality())
                && telling
                && before.act().getFirst().equals(here.act().getFirst())
                && before.sameActor(here)
                && before.sameCase(here);
    }

    private static Hit hit(Duty here, Reading<Duty> before) {
        return new Hit(
                here.span(),
                "The same act is ruled another way there, and nothing says which rule wins: " + Duty.placed(before)
                        + ".",
                new Question(
                        "Which wins, “" + Answers.words(here.modality()) + "” here or “"
                                + Answers.words(before.value().modality()) + "” there?",
                        List.of(
                                Answers.in("This one: the other gets an exception"),
                                Answers.in("The other one: this one gets an exception"),
                                Answers.in("Each in a case of its own, which is to be named"))));
    }
}
