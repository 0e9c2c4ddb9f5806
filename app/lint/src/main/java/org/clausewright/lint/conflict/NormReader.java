package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
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

    /// Whom a text speaks of as itself and its reader.
    private static final Set<String> SPEAKERS = Set.of("we", "you");

    /// A norm and what was made of it.
    private record Read<T>(PlacedNorm norm, T made) {

        Norm.Ground ground() {
            return norm.norm().ground();
        }

        String doer() {
            return norm.norm().deed().doer();
        }
    }

    private NormReader() {}

    /// In the order of the texts. A sentence without a modal counts where it commands, or says what somebody does who
    /// has a duty elsewhere in the spec, or which rule wins.
    public static List<PlacedNorm> read(Spec spec) {
        List<Extent> own = spec.documents().stream()
                .map(document -> new Extent(document, 0, document.sections().size()))
                .toList();
        return read(spec, own, (norm, _) -> norm, false, () -> false);
    }

    /// The same for some sections, several at a time.
    ///
    /// @param make      what is kept of a norm and its sentence; called on several threads
    /// @param plain     whether to read sentences that say how much or what comes first, and are no commands, too
    /// @param cancelled asked now and then; once it is true, what is left is passed over
    static <T> List<T> read(
            Spec spec,
            List<Extent> extents,
            BiFunction<PlacedNorm, Sentence, T> make,
            boolean plain,
            BooleanSupplier cancelled) {
        List<List<Read<T>>> read = Extent.parts(extents).parallelStream()
                .map(extent -> cancelled.getAsBoolean() ? List.<Read<T>>of() : read(spec, extent, make, plain))
                .toList();
        Set<String> actors = new HashSet<>();
        for (List<Read<T>> norms : read) {
            norms.stream().filter(norm -> norm.ground() == Norm.Ground.WORD).forEach(norm -> actors.add(norm.doer()));
        }
        actors.addAll(SPEAKERS);
        actors.remove("");
        List<T> all = new ArrayList<>();
        for (List<Read<T>> norms : read) {
            norms.stream()
                    .filter(norm -> rules(norm, actors))
                    .sorted(Comparator.comparing(norm -> norm.norm().norm().span()))
                    .forEach(norm -> all.add(norm.made()));
        }
        return List.copyOf(all);
    }

    private static boolean rules(Read<?> read, Set<String> actors) {
        return switch (read.ground()) {
            case WORD, COMMAND, LIMIT -> true;
            case HABIT, ABILITY ->
                actors.contains(read.doer())
                        || Precedence.in(Sentence.of(
                                        read.norm().document().text(read.norm().sentence())))
                                .isPresent();
        };
    }

    private static <T> List<Read<T>> read(
            Spec spec, Extent extent, BiFunction<PlacedNorm, Sentence, T> make, boolean plain) {
        List<Read<T>> norms = new ArrayList<>();
        SpecDocument document = extent.document();
        Optional<String> section = Optional.empty();
        Optional<String> authority = Optional.empty();
        for (Passage passage : extent.passages()) {
            if (passage.kind() != Passage.Kind.RULE) {
                continue;
            }
            if (!passage.section().equals(section)) {
                section = passage.section();
                authority = document.sectionAt(passage.span().start())
                        .flatMap(found -> spec.authorityOf(new Found<>(document, found)));
            }
            for (TextSpan span : passage.sentences()) {
                Sentence sentence = Sentence.at(span.start(), passage.plain(span));
                if (!sentence.isQuestion()) {
                    for (Norm norm : sentence.norms()) {
                        PlacedNorm placed = new PlacedNorm(norm, document, span, section, authority);
                        norms.add(new Read<>(placed, make.apply(placed, sentence)));
                    }
                    List<Norm> stated = Norm.stated(sentence);
                    for (Norm norm : stated) {
                        PlacedNorm placed = new PlacedNorm(norm, document, span, section, authority);
                        norms.add(new Read<>(placed, make.apply(placed, sentence)));
                    }
                    Optional<Norm> said = plain && stated.isEmpty() && sentence.norms().isEmpty()
                            ? Statement.of(sentence)
                            : Optional.empty();
                    if (said.isPresent()) {
                        PlacedNorm placed = new PlacedNorm(said.get(), document, span, section, authority);
                        norms.add(new Read<>(placed, make.apply(placed, sentence)));
                    }
                }
            }
        }
        return norms;
    }
}
