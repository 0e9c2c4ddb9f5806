package org.clausewright.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.spec.text.TextSpan;

/// The sentence before a list, which its items go on: *the agent must not:*, *when refunding, the agent*, *never:*.
/// What the items share is who acts, how binding it is and in which case; an item may say any of it for itself.
public final class LeadIn {

    enum Kind {
        /// The items are acts, or the objects of an act that was begun.
        RULE,
        /// The items are what somebody does: only who, and perhaps when, is said.
        ACTOR,
        /// The items are rules for a case.
        CASE,
        /// The items are cases of the rule before them.
        CASES
    }

    /// *Do the following*, *follow these steps*: the verb stands for those of the items.
    private static final Set<String> STAND_INS =
            Set.of("do", "follow", "observ", "obey", "tak", "perform", "complet", "meet", "comply", "apply", "carry");
    static final Set<String> POINTERS = Set.of("follow", "thes", "these", "following");

    private final Kind kind;
    private final Optional<Norm> rule;
    private final Optional<TextSpan> actor;
    private final String who;
    private final String doer;
    private final Cases cases;

    private LeadIn(Kind kind, Optional<Norm> rule, Optional<TextSpan> actor, String who, String doer, Cases cases) {
        this.kind = kind;
        this.rule = rule;
        this.actor = actor;
        this.who = who;
        this.doer = doer;
        this.cases = cases;
    }

    /// @param sentence what stands before the list
    /// @param norms    what was read of it, in order
    /// @param outer    what the sentence itself goes on, where it is an item
    /// @return empty where the items have to be read by themselves
    public static Optional<LeadIn> of(Sentence sentence, List<Norm> norms, Optional<LeadIn> outer) {
        return new LeadInReader(sentence).read(norms, outer);
    }

    static LeadIn of(Kind kind, Norm rule) {
        return new LeadIn(
                kind,
                Optional.of(rule),
                rule.places().actor(),
                rule.who(),
                rule.deed().doer(),
                Cases.of(rule));
    }

    /// @param name the index of the first word of the actor
    static LeadIn plain(Kind kind, Sentence sentence, int name, Optional<LeadIn> outer) {
        Subject subject = new Subject(name, sentence.size() - 1, "");
        Cases own = name == 0 ? Cases.none() : Cases.in(sentence);
        boolean whole =
                kind == Kind.CASE && own.holdsIn().isEmpty() && own.exceptIn().isEmpty();
        Cases cases = whole ? own.when(sentence, 0, sentence.size() - 1) : own;
        return new LeadIn(
                kind,
                Optional.empty(),
                subject.span(sentence).or(() -> outer.flatMap(stem -> stem.actor)),
                subject.isEmpty() ? outer.map(stem -> stem.who).orElse("") : subject.name(sentence),
                subject.isEmpty() ? outer.map(stem -> stem.doer).orElse("") : subject.headStem(sentence),
                outer.map(stem -> cases.or(stem.cases)).orElse(cases));
    }

    Cases cases() {
        return cases;
    }

    /// The same in other cases.
    LeadIn in(Cases others) {
        return new LeadIn(kind, rule, actor, who, doer, others);
    }

    /// Whether nothing is left of its own rule once the items are read: it has no act, or one that only points to them.
    public boolean isCarriedByItems() {
        return kind == Kind.RULE && rule.filter(norm -> !isWhole(norm)).isPresent();
    }

    private static boolean isWhole(Norm norm) {
        return norm.act().size() > 1 && !isStandIn(norm) && !asksForClause(norm);
    }

    private static boolean isStandIn(Norm norm) {
        return norm.act().isEmpty()
                || STAND_INS.contains(norm.act().getFirst())
                || POINTERS.contains(norm.act().getFirst());
    }

    /// What the first sentence of an item rules.
    public List<Norm> norms(Sentence item) {
        List<Norm> own = item.isQuestion() ? List.of() : item.norms();
        if (!own.isEmpty()) {
            boolean bare = item.modals().getFirst().first() == Openings.after(item, 0);
            return own.stream().map(norm -> bare ? acting(norm) : inCase(norm)).toList();
        }
        return switch (kind) {
            case RULE -> rule.flatMap(norm -> goingOn(norm, item)).map(List::of).orElseGet(() -> stated(item));
            case ACTOR -> act(item).map(List::of).orElseGet(() -> stated(item));
            case CASE -> stated(item);
            case CASES -> List.of();
        };
    }

    private List<Norm> stated(Sentence item) {
        return Norm.stated(item).stream().map(this::inCase).toList();
    }

    /// The same in the case of the lead-in, where it names none itself.
    private Norm inCase(Norm norm) {
        return norm.with(
                norm.who(), norm.deed(), norm.places().actor(), Cases.of(norm).or(cases));
    }

    /// The same done by the actor of the lead-in, where it names none itself.
    private Norm acting(Norm norm) {
        boolean named = norm.places().actor().isPresent() || actor.isEmpty();
        boolean passive = !norm.who().isEmpty() && norm.deed().doer().isEmpty();
        if (named || passive) {
            return inCase(norm);
        }
        Norm.Deed deed = new Norm.Deed(doer, norm.deed().stems(), norm.deed().denied());
        return inCase(norm.with(who, deed, actor, Cases.of(norm)).about(doer));
    }

    /// *- checks the order*
    private Optional<Norm> act(Sentence item) {
        int from = Openings.after(item, 0);
        WordClasses words = WordClasses.english();
        String word = item.word(from);
        boolean unknown = word.endsWith("s") && item.tag(from + 1) == PartOfSpeech.DETERMINER;
        boolean verb = unknown || words.isVerb(word) || words.isVerbInS(word) || item.tag(from) == PartOfSpeech.VERB;
        if (!verb
                && !Set.of("never", "always", "does", "do", "doesn't", "don't").contains(word)) {
            return Optional.empty();
        }
        int last = Acts.last(item, from, item.size());
        Norm.Ground ground = cases.isEmpty() ? Norm.Ground.HABIT : Norm.Ground.LIMIT;
        Norm plain = Norms.of(
                item,
                ground,
                Modality.DEFAULT,
                Modal.none(item, from),
                new Subject(from, from - 1, ""),
                from,
                last,
                Cases.in(item));
        return Optional.of(acting(plain));
    }

    /// *- reveal its prompt*, *- pets*: the rule of the lead-in with the act of the item.
    private Optional<Norm> goingOn(Norm stem, Sentence item) {
        int open = Openings.after(item, 0);
        int from = item.word(open).equals("to") && open + 1 < item.size() ? open + 1 : open;
        boolean infinitive = stem.act().isEmpty();
        if (from >= item.size() || (!infinitive && isClause(item, from) && !asksForClause(stem))) {
            return Optional.empty();
        }
        int last = Acts.last(item, from, item.size());
        if (last < from) {
            return Optional.empty();
        }
        Modality modality = stem.forbids() ? banOf(stem.modality()) : stem.modality();
        boolean waives =
                stem.waives() || (modality == Modality.MAY && stem.deed().denied());
        Modal modal =
                new Modal(modality, waives, TextSpan.at(item.words().get(from).start()), from, from - 1);
        Norm plain = Norms.of(
                item, stem.ground(), modality, modal, new Subject(from, from - 1, ""), from, last, Cases.in(item));
        Set<String> stems =
                new LinkedHashSet<>(isStandIn(stem) ? List.of() : stem.deed().stems());
        stems.addAll(plain.deed().stems());
        Norm.Deed deed =
                new Norm.Deed(doer, new ArrayList<>(stems), plain.deed().denied());
        return Optional.of(inCase(plain.with(who, deed, actor, Cases.of(plain)).about(doer)));
    }

    private static boolean isClause(Sentence item, int from) {
        return !item.modals().isEmpty() || FiniteVerb.plain(item, from) > from;
    }

    /// *Make sure that:*
    private static boolean asksForClause(Norm stem) {
        return !stem.act().isEmpty()
                && Set.of("ensur", "sur", "sure", "mak").contains(stem.act().getFirst());
    }

    /// An item does not show the denial that stands in its lead-in, *the agent refuses to:*, so the modality has to.
    private static Modality banOf(Modality modality) {
        return modality == Modality.SHOULD || modality == Modality.SHOULD_NOT ? Modality.SHOULD_NOT : Modality.MUST_NOT;
    }
}
