package org.clausewright.assist;

import java.math.BigDecimal;
import java.util.Optional;

/// What a call would send, so that a person can look at it first.
///
/// @param host        where it goes, with the port where that is not the usual one
/// @param text        the exact text
/// @param replyTokens how long an answer of the usual length is
/// @param price       empty where it is not known
public record Outgoing(String host, String model, String text, long replyTokens, Optional<Price> price) {

    /// To a model whose price is not known.
    public Outgoing(String host, String model, String text) {
        this(host, model, text, 0, Optional.empty());
    }

    /// This, and something else to the same model.
    public Outgoing and(Outgoing next) {
        return new Outgoing(host, model, text + "\n\n---\n\n" + next.text(), replyTokens + next.replyTokens(), price);
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

    /// Dollars, roughly; empty where the price is not known.
    public Optional<BigDecimal> roughCost() {
        return price.map(known -> known.of(expected()));
    }
}
