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
        return read(spec, own, (norm, _) -> norm, () -> false);
    }

    /// The same for some sections, several at a time.
    ///
    /// @param make      what is kept of a norm and its sentence; called on several threads
    /// @param cancelled asked now and then; once it is true, what is left is passed over
    static <T> List<T> read(
            Spec spec, List<Extent> extents, BiFunction<PlacedNorm, Sentence, T> make, BooleanSupplier cancelled) {
        List<List<Read<T>>> read = Extent.parts(extents).parallelStream()
                .map(extent -> cancelled.getAsBoolean() ? List.<Read<T>>of() : read(spec, extent, make))
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
                        || isTagged(read.norm())
                        || PriorityClaim.in(
                                        read.norm().document().text(read.norm().sentence()))
                                .isPresent();
            case STATEMENT -> isTagged(read.norm());
        };
    }

    /// A sentence that closes a clause is there to be tested, whatever its form.
    private static boolean isTagged(PlacedNorm norm) {
        return norm.document().text(norm.sentence()).contains("[^");
    }

    private static <T> List<Read<T>> read(Spec spec, Extent extent, BiFunction<PlacedNorm, Sentence, T> make) {
        return new Reader<>(spec, extent.document(), make).read(extent.passages());
    }

    /// Reads one document.
    private static final class Reader<T> {

        private final Spec spec;
        private final SpecDocument document;
        private final BiFunction<PlacedNorm, Sentence, T> make;
        private final List<Read<T>> norms = new ArrayList<>();
        private Optional<String> section = Optional.empty();
        private Optional<String> authority = Optional.empty();

        Reader(Spec spec, SpecDocument document, BiFunction<PlacedNorm, Sentence, T> make) {
            this.spec = spec;
            this.document = document;
            this.make = make;
        }

        List<Read<T>> read(List<Passage> passages) {
            Outline outline = new Outline(document, this::add);
            for (int i = 0; i < passages.size(); i++) {
                Passage passage = passages.get(i);
                if (passage.kind() != Passage.Kind.RULE) {
                    outline.close();
                    continue;
                }
                if (!passage.section().equals(section)) {
                    section = passage.section();
                    authority = document.sectionAt(passage.span().start())
                            .flatMap(found -> spec.authorityOf(new Found<>(document, found)));
                }
                Optional<Passage> next = i + 1 < passages.size() ? Optional.of(passages.get(i + 1)) : Optional.empty();
                outline.read(passage, next.filter(list -> list.kind() == Passage.Kind.RULE));
            }
            return norms;
        }

        private void add(Norm norm, Sentence sentence) {
            PlacedNorm placed = new PlacedNorm(norm, document, sentence.span(), section, authority);
            norms.add(new Read<>(placed, make.apply(placed, sentence)));
        }
    }
}
