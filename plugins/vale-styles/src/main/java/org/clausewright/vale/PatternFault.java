package org.clausewright.vale;

/// Says why a pattern of a style cannot be used.
final class PatternFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final String message;

    /// @param message the rest of a sentence that starts with the pattern
    PatternFault(String message) {
        super(message, null, false, false);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
