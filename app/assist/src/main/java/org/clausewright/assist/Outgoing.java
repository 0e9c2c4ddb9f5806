package org.clausewright.assist;

import java.math.BigDecimal;
import java.util.Optional;

/// What an asking would send, so that a person can look at it first.
///
/// @param host        where it goes, with the port where that is not the usual one
/// @param text        the exact text of all calls whose text is known
/// @param replyTokens how long the answers to them usually are
/// @param price       empty where it is not known
/// @param calls       how many calls there are at most, one for each question; an answer that cannot be used may be
///                    asked for once more
/// @param following   what those of the calls use at most whose text depends on the answers to others
public record Outgoing(
        String host, String model, String text, long replyTokens, Optional<Price> price, int calls, Usage following) {

    public Outgoing {
        if (calls < 1) {
            throw new IllegalArgumentException("calls of something that goes out: " + calls);
        }
    }

    /// In one call.
    public Outgoing(String host, String model, String text, long replyTokens, Optional<Price> price) {
        this(host, model, text, replyTokens, price, 1, Usage.NONE);
    }

    /// To a model whose price is not known.
    public Outgoing(String host, String model, String text) {
        this(host, model, text, 0, Optional.empty());
    }

    /// This, and something else to the same model.
    public Outgoing and(Outgoing next) {
        return new Outgoing(
                host,
                model,
                text + "\n\n---\n\n" + next.text(),
                replyTokens + next.replyTokens(),
                price,
                calls + next.calls(),
                following.and(next.following()));
    }

    /// The same text, in so many calls.
    public Outgoing in(int calls) {
        return new Outgoing(host, model, text, replyTokens, price, calls, following);
    }

    /// This, and calls that the answers may lead to.
    ///
    /// @param most  how many of them at most
    /// @param usage what they use at most
    public Outgoing thenUpTo(int most, Usage usage) {
        return new Outgoing(host, model, text, replyTokens, price, calls + most, following.and(usage));
    }

    public int characters() {
        return text.length();
    }

    /// A rough count.
    public int roughTokens() {
        return Math.toIntExact(Usage.tokens(text.length()));
    }

    public Usage expected() {
        return new Usage(roughTokens(), replyTokens, false);
    }

    /// What all calls use together, at most and roughly.
    public Usage most() {
        return expected().and(following);
    }

    /// Dollars, roughly, without what may follow; empty where the price is not known.
    public Optional<BigDecimal> roughCost() {
        return price.map(known -> known.of(expected()));
    }

    /// Dollars, roughly, of all calls; empty where the price is not known.
    public Optional<BigDecimal> mostCost() {
        return price.map(known -> known.of(most()));
    }
}
