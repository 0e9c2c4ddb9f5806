package org.clausewright.assist;

/// What a call used, in tokens.
///
/// @param in       what was sent
/// @param out      what came back
/// @param reported whether the server counted; else it is estimated from the texts
/// @param cached   of what was sent, how much the server knew from before and charges less for
public record Usage(long in, long out, boolean reported, long cached) {

    public static final Usage NONE = new Usage(0, 0, true);

    private static final int CHARACTERS_A_TOKEN = 4;

    public Usage {
        if (in < 0 || out < 0) {
            throw new IllegalArgumentException("tokens are not negative: in " + in + ", out " + out);
        }
        if (cached < 0 || cached > in) {
            throw new IllegalArgumentException("of " + in + " tokens, " + cached + " cannot be known from before");
        }
    }

    /// Without anything that the server knew from before.
    public Usage(long in, long out, boolean reported) {
        this(in, out, reported, 0);
    }

    /// Both together.
    public Usage and(Usage other) {
        return new Usage(in + other.in, out + other.out, reported && other.reported, cached + other.cached);
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
