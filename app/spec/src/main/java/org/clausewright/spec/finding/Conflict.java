package org.clausewright.spec.finding;

import java.util.Locale;
import java.util.Optional;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.text.TextSpan;

import static java.util.Objects.requireNonNull;

/// Two quoted passages and a case in which they ask for different things.
///
/// @param score    how likely it is to be worth an author's time, higher is likelier; comparable within one answer only
/// @param kind     what sort of conflict, kebab-case: `opposite-modality`
/// @param scenario the case, in one or two sentences
/// @param verdict  what the ladder of authority says
/// @param because  why that is the verdict
/// @param source   who found or judged it
public record Conflict(
        Side left,
        Side right,
        double score,
        String kind,
        String scenario,
        Verdict verdict,
        String because,
        Source source,
        State state) {

    /// The kind of a pair that shares a subject, and in whose words nothing speaks for two demands.
    public static final String RELATED = "related-rules";

    /// One of the two passages. The quote is verbatim: the slice of the file at `span`.
    ///
    /// @param line   counted from 1
    /// @param demand what it asks for in the case, in one sentence, where somebody has said so
    public record Side(
            SpecPath file,
            int line,
            Optional<String> section,
            Optional<String> clause,
            Optional<String> authority,
            String quote,
            TextSpan span,
            Optional<String> demand) {

        public Side {
            requireNonNull(file, "file");
            requireNonNull(quote, "quote");
            requireNonNull(span, "span");
        }

        public Side(
                SpecPath file,
                int line,
                Optional<String> section,
                Optional<String> clause,
                Optional<String> authority,
                String quote,
                TextSpan span) {
            this(file, line, section, clause, authority, quote, span, Optional.empty());
        }

        /// The same passage, and what it asks for in the case.
        public Side demanding(String what) {
            return new Side(file, line, section, clause, authority, quote, span, Optional.of(what));
        }
    }

    /// Which side the ladder of authority prefers.
    public enum Verdict {
        LEFT,
        RIGHT,
        UNDECIDED;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What the author has said of it.
    public enum State {
        OPEN,
        RESOLVED,
        ACCEPTED;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Whether nothing but a common subject brings the two together.
    public boolean isMerelyRelated() {
        return kind.equals(RELATED);
    }

    /// The same pair where it stands now, and what the author has said of it.
    public Conflict with(Side newLeft, Side newRight, State newState) {
        return new Conflict(newLeft, newRight, score, kind, scenario, verdict, because, source, newState);
    }

    /// The same pair, upheld by somebody else too.
    public Conflict from(Source newSource) {
        return new Conflict(left, right, score, kind, scenario, verdict, because, newSource, state);
    }

    /// The same pair at another place in the answer.
    public Conflict scored(double newScore) {
        return new Conflict(left, right, newScore, kind, scenario, verdict, because, source, state);
    }

    public Conflict {
        requireNonNull(left, "left");
        requireNonNull(right, "right");
        requireNonNull(verdict, "verdict");
        requireNonNull(source, "source");
        requireNonNull(state, "state");
    }
}
