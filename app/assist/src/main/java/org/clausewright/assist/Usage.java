package org.clausewright.assist;

/// What a call used, in tokens.
///
/// @param in       what was sent
/// @param out      what came back
/// @param reported whether the server counted; else it is estimated from the texts
public record Usage(long in, long out, boolean reported) {

    public static final Usage NONE = new Usage(0, 0, true);

    private static final int CHARACTERS_A_TOKEN = 4;

    public Usage {
        if (in < 0 || out < 0) {
            throw new IllegalArgumentException("tokens are not negative: in " + in + ", out " + out);
        }
    }

    public long total() {
        return in + out;
    }

    public boolean isNothing() {
        return total() == 0;
    }

    /// From the length of texts in characters.
    public static Usage estimated(long charactersIn, long charactersOut) {
        return new Usage(tokens(charactersIn), tokens(charactersOut), false);
    }

    /// A rough count: English prose takes about four characters a token.
    public static long tokens(long characters) {
        return Math.ceilDiv(characters, CHARACTERS_A_TOKEN);
    }
}
