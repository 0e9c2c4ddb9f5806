package org.clausewright.lint.conflict;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Norms by their words and kinds of act, so that only those are compared that have something in common.
final class NormIndex {

    /// A word or kind of act that so many norms share brings no two of them together; fewer are enough to find a
    /// pair where there are many norms.
    private static final int COMMON = 300;

    private static final int COMMON_AMONG_MANY = 48;
    private static final int MANY = 4_000;

    /// As if so many norms stood beside those of the spec: in a short one, a word that two share is not common yet.
    private static final double BACKGROUND = 20;

    /// So many times the logarithm of the number of norms.
    private static final double ENOUGH = 1.2;

    /// That two speak of one manner tells as much as a word that so many norms have.
    private static final int OF_A_MANNER = 3;

    /// Who takes the partners of a norm.
    interface Partners {

        /// @param likeness how alike their words are, 0 to 1
        void accept(Profile partner, double likeness);
    }

    /// What one thread needs for looking things up.
    final class Search {

        private final double[] products = new double[norms.size()];
        private int[] touched = new int[64];
        private int count;

        /// The norms from a number on that share something with a norm.
        void partners(int at, int from, Partners partners) {
            count = 0;
            Profile norm = norms.get(at);
            int[] terms = norm.terms().terms();
            for (int i = 0; i < terms.length; i++) {
                if (weights[terms[i]] != null) {
                    add(byTerm[terms[i]], weights[terms[i]], norm.terms().weights()[i] * square(terms[i]), from);
                }
            }
            for (ActField field : ActField.ALL) {
                if (ActField.has(norm.fields(), field) && byField[field.number()].length <= common) {
                    touch(byField[field.number()], from);
                }
            }
            for (int i = 0; i < count; i++) {
                int other = touched[i];
                double product = products[other];
                products[other] = 0;
                if (other != at) {
                    partners.accept(norms.get(other), product / Math.max(1e-9, lengths[at] * lengths[other]));
                }
            }
        }

        private void add(int[] sharing, float[] theirs, double factor, int from) {
            for (int i = sharing.length - 1; i >= 0 && sharing[i] >= from; i--) {
                if (products[sharing[i]] == 0) {
                    touch(sharing[i]);
                }
                products[sharing[i]] += factor * theirs[i];
            }
        }

        private void touch(int[] sharing, int from) {
            for (int i = sharing.length - 1; i >= 0 && sharing[i] >= from; i--) {
                if (products[sharing[i]] == 0) {
                    products[sharing[i]] = Double.MIN_VALUE;
                    touch(sharing[i]);
                }
            }
        }

        private void touch(int other) {
            if (count == touched.length) {
                touched = Arrays.copyOf(touched, 2 * count);
            }
            touched[count++] = other;
        }
    }

    private final List<Profile> norms;
    private final Meanings meanings;
    private final int[] counts;
    private final int[][] byTerm;
    private final float[][] weights;
    private final int[][] byField = new int[ActField.ALL.size()][];
    private final double[] lengths;
    private final int common;

    /// @param terms how many different terms the norms have
    NormIndex(List<Profile> norms, int terms, Meanings meanings) {
        this.meanings = meanings;
        this.norms = List.copyOf(norms);
        this.common = this.norms.size() > MANY ? COMMON_AMONG_MANY : COMMON;
        this.counts = new int[terms];
        this.byTerm = new int[terms][];
        this.weights = new float[terms][];
        for (Profile norm : this.norms) {
            for (int term : norm.terms().terms()) {
                counts[term]++;
            }
        }
        addTerms();
        for (ActField field : ActField.ALL) {
            byField[field.number()] = IntStream.range(0, this.norms.size())
                    .filter(at -> ActField.has(this.norms.get(at).fields(), field))
                    .toArray();
        }
        this.lengths = this.norms.stream().mapToDouble(this::length).toArray();
    }

    private void addTerms() {
        int[] filled = new int[counts.length];
        for (int i = 0; i < norms.size(); i++) {
            Vector terms = norms.get(i).terms();
            for (int at = 0; at < terms.terms().length; at++) {
                int term = terms.terms()[at];
                if (counts[term] <= common) {
                    if (weights[term] == null) {
                        byTerm[term] = new int[counts[term]];
                        weights[term] = new float[counts[term]];
                    }
                    byTerm[term][filled[term]] = i;
                    weights[term][filled[term]++] = (float) terms.weights()[at];
                }
            }
        }
    }

    Set<String> meaning(String stem) {
        return meanings.words(stem);
    }

    List<Profile> norms() {
        return norms;
    }

    /// How telling it is that two norms share a kind of act, 0 to 1: that of the rarest kind they share.
    double telling(int fields) {
        double most = 0;
        for (ActField field : ActField.ALL) {
            if (ActField.has(fields, field)) {
                most = Math.max(most, rarity(byField[field.number()].length) / rarity(1));
            }
        }
        return most;
    }

    /// How unlikely it is that two norms share so many words, and such rare ones, by chance: 1 where among all pairs of
    /// so many norms hardly one would. Verbs of one sense count as one word.
    double evidence(Profile left, Profile right) {
        double bits = left.content().common(right.content(), number -> Math.max(0, rarity(counts[number])));
        boolean synonyms = left.verb() != right.verb()
                && left.verb() >= 0
                && right.verb() >= 0
                && (left.words().deed().senses() & right.words().deed().senses()) != 0;
        double verbs = synonyms ? Math.min(rarity(counts[left.verb()]), rarity(counts[right.verb()])) : 0;
        boolean manners =
                left.words().deed().manner().isOpposedTo(right.words().deed().manner());
        return Math.min(
                1,
                (bits + Math.max(0, verbs) + (manners ? rarity(OF_A_MANNER) : 0))
                        / (ENOUGH * Math.log(norms.size() + BACKGROUND)));
    }

    private double length(Profile norm) {
        double sum = 0;
        for (int i = 0; i < norm.terms().terms().length; i++) {
            double weight = norm.terms().weights()[i];
            sum += weight * weight * square(norm.terms().terms()[i]);
        }
        return Math.sqrt(sum);
    }

    /// The square of the rarity of a term.
    private double square(int term) {
        double rarity = rarity(counts[term]);
        return rarity * rarity;
    }

    private double rarity(int count) {
        return Math.log((norms.size() + BACKGROUND) / (count + 0.5));
    }
}
