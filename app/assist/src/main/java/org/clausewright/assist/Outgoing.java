package org.clausewright.assist;

/// What a call would send, so that a person can look at it first.
///
/// @param host where it goes, with the port where that is not the usual one
/// @param text the exact text
public record Outgoing(String host, String model, String text) {

    private static final int CHARACTERS_A_TOKEN = 4;

    public int characters() {
        return text.length();
    }

    /// A rough count: English prose takes about four characters a token.
    public int roughTokens() {
        return Math.ceilDiv(text.length(), CHARACTERS_A_TOKEN);
    }
}
