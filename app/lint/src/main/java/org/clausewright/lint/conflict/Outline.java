package org.clausewright.lint.conflict;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.clausewright.language.LeadIn;
import org.clausewright.language.Norm;
import org.clausewright.language.Sentence;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextSpan;

/// Reads the norms of passages that follow one another, the items of lists with the sentence that leads them in.
final class Outline {

    private static final Pattern MARKER = Pattern.compile("[ \\t>]*(?:[-*+]|\\d{1,9}[.)])[ \\t]+(?:\\[[ xX]][ \\t]+)?");

    /// A lead-in and how far its passage is indented, in UTF-16 code units.
    private record Open(LeadIn words, int indent) {}

    private final SpecDocument document;
    private final BiConsumer<Norm, Sentence> found;
    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<Sentence> before = Optional.empty();
    private Optional<Norm> earlier = Optional.empty();

    /// @param found takes each norm and its sentence, in the order of the text
    Outline(SpecDocument document, BiConsumer<Norm, Sentence> found) {
        this.document = document;
        this.found = found;
    }

    /// Reads a passage that rules.
    ///
    /// @param next the passage behind it; empty at the end
    void read(Passage passage, Optional<Passage> next) {
        int indent = indent(passage);
        while (!open.isEmpty() && open.peek().indent() >= indent) {
            open.pop();
        }
        boolean item = isItem(passage);
        List<TextSpan> sentences = passage.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence =
                    Sentence.at(sentences.get(i).start(), Numbering.blanked(passage.plain(sentences.get(i))));
            Optional<LeadIn> stem =
                    item && i == 0 && !open.isEmpty() ? Optional.of(open.peek().words()) : Optional.empty();
            List<Norm> norms = stem.map(words -> words.norms(sentence)).orElseGet(() -> alone(sentence));
            boolean leads = i == sentences.size() - 1
                    && next.filter(list -> isItem(list) && indent(list) > indent)
                            .isPresent();
            if (leads) {
                List<Norm> own = norms;
                Optional<LeadIn> lead = LeadIn.of(sentence, own, stem);
                lead.ifPresent(words -> open.push(new Open(words, indent)));
                norms = !own.isEmpty() && lead.filter(LeadIn::isCarriedByItems).isPresent()
                        ? own.subList(0, own.size() - 1)
                        : own;
            }
            Optional<Norm> last = Optional.empty();
            for (Norm norm : norms) {
                Norm meant = norm.resolved(sentence, before, last.or(() -> earlier));
                found.accept(meant, sentence);
                last = Optional.of(meant);
            }
            earlier = last;
            before = Optional.of(sentence);
        }
    }

    /// Forgets what stands before: something else stands between it and what follows.
    void close() {
        open.clear();
        before = Optional.empty();
        earlier = Optional.empty();
    }

    private static List<Norm> alone(Sentence sentence) {
        if (sentence.isQuestion()) {
            return List.of();
        }
        List<Norm> norms = new ArrayList<>(sentence.norms());
        norms.addAll(Norm.stated(sentence));
        return norms;
    }

    private boolean isItem(Passage passage) {
        return MARKER.matcher(before(passage)).matches();
    }

    private int indent(Passage passage) {
        return before(passage).length();
    }

    /// What stands before a passage in its first line.
    private String before(Passage passage) {
        int start = passage.span().start();
        int line = document.lines().start(document.lines().line(start));
        return document.text(new TextSpan(line, start));
    }
}
